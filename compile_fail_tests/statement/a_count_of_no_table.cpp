// expect: stele: an aggregate of no table, whose count would be 1; say of which: select(count()).from(Book) [S285]
//
// FROM is the first table of the select list, and count() names none. SQL counts one row of nothing then,
// which is surely not what was asked for.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(stele::count()).from(Book));
#else
constexpr auto text = stele::sql(select(stele::count()));
#endif
