// expect: stele: select() takes tables, columns and expressions; a C++ value is none [S304]
//
// The database would only send the value back. Put it into the result in C++; or say lit<5>, if it
// has to be a column, as in a set operation.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, Book::book_id));
#else
constexpr auto text = stele::sql(select(Book::title, 5));
#endif
