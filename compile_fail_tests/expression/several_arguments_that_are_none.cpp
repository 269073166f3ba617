// expect: stele: a table as a value; name one of its columns [S145]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt =
    select(concat(Book::title, Author::last_name), coalesce(Book::subtitle, Book::title));
#else
constexpr auto stmt = select(concat(Book, Author), coalesce(Book::subtitle, Book::title));
#endif
