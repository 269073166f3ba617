// expect: stele: an aggregate where there are no groups; select it in a subquery [S205]
//
// An aggregate is computed of the rows of a SELECT, and a write has no groups. A subquery has:
// (select(max(…))) computes the value and hands it over.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(update(Book).set(Book::rating = Book::rating + 1).everywhere());
#else
constexpr auto text = stele::sql(update(Book).set(Book::rating = max(Book::rating)).everywhere());
#endif
