// expect: stele: where() takes a condition, and this is none; compare it with something [S103]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(Book::in_print));
#else
const auto text = stele::sql(select(Book).where(choose(0, Book::in_print, Book::in_print)));
#endif
