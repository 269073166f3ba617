// expect: stele: an aggregate of nothing; name what to aggregate, or count the rows with count() [S255]
//
// Only count() needs nothing: it counts the rows.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(sum(Book::rating)));
#else
constexpr auto text = stele::sql(select(sum()));
#endif
