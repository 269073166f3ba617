// expect: stele: choose() takes expressions, with asc() or desc(); a C++ value orders nothing [S803]
//
// choose() picks what to order by from a list of columns and expressions; a value is the same for
// every row. The first argument is the one that picks.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).order_by(choose(1, Book::title, Book::rating.desc())));
#else
const auto text = stele::sql(select(Book).order_by(choose(1, Book::title, 2)));
#endif
