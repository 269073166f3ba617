// expect: stele: a derived table with a column that has no name; name the expression with .as<"name">() [S026]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(
    select(union_(select((Book::book_id + 1).as<"n">()), select(Author::author_id)).as<"d">()));
#else
constexpr auto text =
    stele::sql(select(union_(select(Book::book_id + 1), select(Author::author_id)).as<"d">()));
#endif
