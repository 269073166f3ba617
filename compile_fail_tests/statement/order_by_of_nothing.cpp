// expect: stele: order_by() of nothing, or of braces; name what to order by [S322]
//
// ORDER BY has at least one term. Leave order_by() out where the order does not matter.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).order_by(Book::title));
#else
constexpr auto text = stele::sql(select(Book).order_by());
#endif
