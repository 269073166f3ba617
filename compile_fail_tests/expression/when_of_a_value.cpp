// expect: stele: when() takes a condition, an assignment or a term of order_by(), and this is none [S801]
//
// when(flag, part) puts a part of a statement in or leaves it out, and this is no such part. A
// value on either side of a condition needs no when(): it is a parameter.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::when(true, Book::in_print)));
#else
const auto text = stele::sql(select(Book).where(stele::when(true, true)));
#endif
