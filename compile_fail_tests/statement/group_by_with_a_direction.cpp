// expect: stele: group_by() with a direction; group by the expression, and say the direction in order_by() [S276]
//
// Groups have no order; the rows that they make have.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title).group_by(Book::title).order_by(Book::title.desc()));
#else
constexpr auto text = stele::sql(select(Book::title).group_by(Book::title.desc()));
#endif
