// expect: stele: an aggregate or window function takes an expression, but = assigns; compare with == [S250]
//
// = assigns a value in set() and values(); == compares.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(sum(Book::rating)));
#else
constexpr auto text = stele::sql(select(sum(Book::rating = 4.5)));
#endif
