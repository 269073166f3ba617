// expect: stele: order_by() of a window given twice; name all terms in one, in order [S221]
//
// A window has one order. The first term decides, and the next ones where it is equal.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book::title, count().over(order_by(Book::rating, Book::title))));
#else
constexpr auto text =
    stele::sql(select(Book::title, count().over(order_by(Book::rating).order_by(Book::title))));
#endif
