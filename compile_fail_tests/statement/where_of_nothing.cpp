// expect: stele: where() of nothing, or of braces; say a condition, or leave where() out [S340]
//
// WHERE needs a condition. A statement without where() has all rows of its tables.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book));
#else
constexpr auto text = stele::sql(select(Book).where());
#endif
