// expect: stele: distinct() of a set operation; say union_() in place of union_all(), or select from it as<"name">() [S015]
//
// SQL has no DISTINCT for a set operation as a whole. union_(), intersect() and except() give each
// row once already; union_all() is the one that keeps what is equal.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(union_(select(Book::title), select(Author::last_name)));
#else
constexpr auto text =
    stele::sql(union_all(select(Book::title), select(Author::last_name)).distinct());
#endif
