// expect: stele: an aggregate of an aggregate; select the inner one in a derived table [S206]
//
// An aggregate makes one value of a group's rows. A second one around it would need groups of
// groups, and these are made by a SELECT from a derived table.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(sum(Book::rating)));
#else
constexpr auto text = stele::sql(select(sum(max(Book::rating))));
#endif
