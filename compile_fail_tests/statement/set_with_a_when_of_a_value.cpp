// expect: stele: when() takes a condition, an assignment or a term of order_by(), and this is none [S801]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(update(Book).set(stele::when(true, Book::title = "It")).everywhere());
#else
const auto text = stele::sql(update(Book).set(stele::when(true, "It")).everywhere());
#endif
