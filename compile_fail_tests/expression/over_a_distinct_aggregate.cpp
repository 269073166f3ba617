// expect: stele: over() of a DISTINCT aggregate, which no window has; leave out the distinct, or select the different values first [S216]
//
// The databases compute DISTINCT for groups only, not for windows that move along the rows.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, count(Book::rating).over()));
#else
constexpr auto text = stele::sql(select(Book::title, count_distinct(Book::rating).over()));
#endif
