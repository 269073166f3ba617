// expect: stele: an aggregate of several expressions; aggregate each by itself, or take the greatest(a, b) or least(a, b) of a row [S256]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(count_distinct(Book::title), count_distinct(Book::subtitle)));
#else
constexpr auto text = stele::sql(select(count_distinct(Book::title, Book::subtitle)));
#endif
