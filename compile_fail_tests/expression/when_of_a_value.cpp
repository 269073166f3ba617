// expect: stele: when() takes a condition, an assignment or a term of order_by(), and this is none [S801]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::when(true, Book::in_print)));
#else
const auto text = stele::sql(select(Book).where(stele::when(true, true)));
#endif
