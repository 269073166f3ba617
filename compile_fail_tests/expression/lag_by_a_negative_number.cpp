// expect: stele: lag(), lead(), preceding() and following() by a negative number; count from 0 on, in the other direction by the other of the two [S281]
//
// lag() looks back and lead() ahead. SQLite refuses a negative distance when the statement runs.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(lead(Book::title, lit<1>).over(order_by(Book::title))));
#else
constexpr auto text = stele::sql(select(lag(Book::title, lit<-1>).over(order_by(Book::title))));
#endif
