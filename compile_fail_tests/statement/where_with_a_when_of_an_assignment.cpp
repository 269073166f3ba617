// expect: stele: where() takes a condition, but = assigns; compare with == [S101]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(when(true, Book::title == "It")));
#else
const auto text = stele::sql(select(Book).where(when(true, Book::title = "It")));
#endif
