// expect: stele: where() takes a condition, and this is none; compare it with something [S103]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(when(true, Book::title == "It")));
#else
const auto text = stele::sql(select(Book).where(when(true, Book::title)));
#endif
