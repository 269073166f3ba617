// expect: stele: an aggregate or window function of a table; name a column of it, or count its rows with count() [S251]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(first_value(Book::title).over()));
#else
constexpr auto text = stele::sql(select(first_value(Book).over()));
#endif
