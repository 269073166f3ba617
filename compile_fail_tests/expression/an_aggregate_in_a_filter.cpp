// expect: stele: an aggregate of an aggregate; select the inner one in a derived table [S206]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(stele::count().filter(Book::rating > 1)).from(Book));
#else
constexpr auto text = stele::sql(select(stele::count().filter(max(Book::rating) > 1)).from(Book));
#endif
