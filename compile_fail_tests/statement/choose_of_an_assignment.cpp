// expect: stele: choose() takes expressions, with asc() or desc(), but = assigns [S802]
//
// choose() picks what to order by from a list, and an assignment is no value to order by.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).order_by(choose(0, Book::title)));
#else
const auto text = stele::sql(select(Book).order_by(choose(0, Book::title = "It")));
#endif
