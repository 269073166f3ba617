// expect: stele: distinct() of a set operation; say union_() in place of union_all(), or select from it as<"name">() [S015]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(union_(select(Book::title), select(Author::last_name)));
#else
constexpr auto text =
    stele::sql(union_all(select(Book::title), select(Author::last_name)).distinct());
#endif
