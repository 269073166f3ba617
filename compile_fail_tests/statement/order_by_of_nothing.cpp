// expect: stele: order_by() of nothing; name what to order by [S322]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).order_by(Book::title));
#else
constexpr auto text = stele::sql(select(Book).order_by());
#endif
