// expect: stele: a derived table with two columns of one name; select one of them, or rename it with .as<"name">() [S027]
//
// Both columns would have the same name outside, and a reference to it could mean either.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(select(Book, Author::last_name).join(Book::author).as<"d">()));
#else
constexpr auto text = stele::sql(select(select(Book, Author).join(Book::author).as<"d">()));
#endif
