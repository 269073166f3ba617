// expect: stele: select() of a direction; select the expression alone, and say its asc() or desc() in order_by() [S359]
//
// asc() and desc() say an order, which is not a part of a row.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title).order_by(Book::title.desc()));
#else
constexpr auto text = stele::sql(select(Book::title.desc()));
#endif
