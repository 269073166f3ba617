// expect: stele: join() of a table by a relationship that leads to another; join an alias of the relationship's target, or a derived table that selects its key [S611]
//
// With a relationship given, the table in front of it has to be what the relationship leads to: its
// target under another name, or a derived table that has the target's key.
#include "../tables.hpp"

constexpr auto a = alias<"a">(Author);
constexpr auto l = alias<"l">(Letter);

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book, a).join(a, Book::author));
#else
constexpr auto text = stele::sql(select(Book, l).join(l, Book::author));
#endif
