// expect: stele: a derived table with a column that has no name; name the expression with .as<"name">() [S026]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(with(select((Book::book_id + 1).as<"n">()).as<"next">()).select(Author));
#else
constexpr auto text = stele::sql(with(select(Book::book_id + 1).as<"next">()).select(Author));
#endif
