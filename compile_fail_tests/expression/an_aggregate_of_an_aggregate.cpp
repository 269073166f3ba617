// expect: stele: an aggregate of an aggregate; select the inner one in a derived table [S206]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(sum(Book::rating)));
#else
constexpr auto text = stele::sql(select(sum(max(Book::rating))));
#endif
