// expect: stele: a set operation of columns of different types; cast<T>() one of them [S332]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    union_all(select(Book::title, Book::book_id), select(Author::last_name, Author::author_id)));
#else
constexpr auto text = stele::sql(
    union_all(select(Book::title, Book::book_id), select(Author::last_name, Author::first_name)));
#endif
