// expect: stele: an aggregate or window function of a table; name a column of it, or count its rows with count() [S251]
//
// count() counts rows, count(column) those where the column is not NULL. A table has no value that
// could be.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count()).from(Book));
#else
constexpr auto text = stele::sql(select(count(Book)));
#endif
