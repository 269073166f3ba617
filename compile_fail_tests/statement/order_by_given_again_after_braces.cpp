// expect: stele: order_by() of nothing, or of braces; name what to order by [S322]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).order_by(Book::title));
#else
constexpr auto text = stele::sql(select(Book).order_by({}).order_by(Book::title));
#endif
