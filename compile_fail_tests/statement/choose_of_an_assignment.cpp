// expect: stele: choose() takes expressions, with asc() or desc(), but = assigns [S802]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).order_by(choose(0, Book::title)));
#else
const auto text = stele::sql(select(Book).order_by(choose(0, Book::title = "It")));
#endif
