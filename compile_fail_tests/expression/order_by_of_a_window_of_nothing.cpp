// expect: stele: order_by() of nothing, or of braces; name what to order by [S322]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title, rank().over(partition_by(Book::rating).order_by(Book::title))));
#else
constexpr auto text =
    stele::sql(select(Book::title, rank().over(partition_by(Book::rating).order_by())));
#endif
