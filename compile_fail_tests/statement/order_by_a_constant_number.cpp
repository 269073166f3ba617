// expect: stele: order_by() of a number, which SQL takes for a place in the select list; name what to order by [S275]
//
// ORDER BY 1 is by the first item of the select list. Its name or its expression says so without
// counting.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title).order_by(Book::title));
#else
constexpr auto text = stele::sql(select(Book::title).order_by(lit<1>));
#endif
