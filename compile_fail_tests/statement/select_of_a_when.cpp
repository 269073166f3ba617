// expect: stele: when() or a predicate stands in where(), having(), on() and below && || !, when() in set() and order_by() too, choose() in order_by(); here is none of these [S807]
//
// A part that may be left out can stand where the statement is complete without it. A select list
// without one of its items would give rows of another type.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book::in_print).where(when(true, Book::in_print)));
#else
const auto text = stele::sql(select(when(true, Book::in_print)));
#endif
