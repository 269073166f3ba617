// expect: stele: order_by() uses a column whose table is not in the statement; join its table [S012]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).order_by(choose(0, Book::title, Book::rating)));
#else
const auto text = stele::sql(select(Book).order_by(choose(0, Book::title, Author::last_name)));
#endif
