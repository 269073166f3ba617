// expect: stele: select() of nothing; name a table or a column [S305]
//
// A statement has at least one column in its result. select(Table) has all of a table's.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book));
#else
constexpr auto text = stele::sql(stele::select());
#endif
