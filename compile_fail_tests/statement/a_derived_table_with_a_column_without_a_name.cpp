// expect: stele: a derived table with a column that has no name; name the expression with .as<"name">() [S026]
//
// The columns of a derived table are reached by name, and an expression has none. SQL would invent
// one, and each database another.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(select(Book::title, (Book::rating + 1.0).as<"more">()).as<"d">()));
#else
constexpr auto text = stele::sql(select(select(Book::title, Book::book_id + 1).as<"d">()));
#endif
