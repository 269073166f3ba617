// expect: stele: offset() takes one number of rows; say limit() for how many [S342]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).offset(5));
#else
constexpr auto text = stele::sql(select(Book).offset({}));
#endif
