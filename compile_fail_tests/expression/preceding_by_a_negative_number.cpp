// expect: stele: lag(), lead(), preceding() and following() by a negative number; count from 0 on, in the other direction by the other of the two [S281]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(count().over(order_by(Book::title).rows(preceding(lit<1>), current_row))));
#else
constexpr auto text =
    stele::sql(select(count().over(order_by(Book::title).rows(preceding(lit<-1>), current_row))));
#endif
