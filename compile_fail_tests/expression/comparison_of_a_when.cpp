// expect: stele: when() or a predicate stands in where(), having(), on() and below && || !, when() in set() and order_by() too, choose() in order_by(); here is none of these [S807]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(Book::in_print == true));
#else
const auto text = stele::sql(select(Book).where(when(true, Book::in_print) == true));
#endif
