// expect: stele: from() given twice; name one table, and join the others [S323]
//
// FROM begins with one table, and every other is added by a join, which says which rows belong
// together.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(stele::count()).from(Author));
#else
constexpr auto text = stele::sql(select(stele::count()).from(Author).from(Book));
#endif
