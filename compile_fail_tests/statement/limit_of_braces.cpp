// expect: stele: limit() takes one number of rows; say offset() for where they begin [S342]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).limit(5));
#else
constexpr auto text = stele::sql(select(Book).limit({}));
#endif
