// expect: stele: an aggregate of several expressions; aggregate each by itself, or take the greatest(a, b) or least(a, b) of a row [S256]
//
// An aggregate goes down one column. SQLite's max(a, b) goes along a row, and is greatest(a, b)
// here.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(greatest(Book::title, Book::subtitle)));
#else
constexpr auto text = stele::sql(select(max(Book::title, Book::subtitle)));
#endif
