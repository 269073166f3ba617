// expect: stele: limit() takes one number of rows; say offset() for where they begin [S342]
//
// `LIMIT 5, 10` of some databases has the offset first, and others have no such form. Here each number
// has its clause.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).limit(10).offset(5));
#else
constexpr auto text = stele::sql(select(Book).limit(5, 10));
#endif
