// expect: stele: from() given twice; name one table, and join the others [S323]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(stele::count()).from(Author));
#else
constexpr auto text = stele::sql(select(stele::count()).from(Author).from(Book));
#endif
