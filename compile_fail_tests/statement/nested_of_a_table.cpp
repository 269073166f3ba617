// expect: stele: nested() takes one relationship that leads to many rows, or one SELECT; say nested(Author::books) or nested(select(...)) [S349]
//
// Rows within a row are those that a relationship leads to, or those of a SELECT that says which belong to
// the row. A table says neither.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Author, nested(Author::books)));
#else
constexpr auto text = stele::sql(select(Author, nested(Book)));
#endif
