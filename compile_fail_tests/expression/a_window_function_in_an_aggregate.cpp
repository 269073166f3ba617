// expect: stele: a window function in an aggregate or in another window function; select it in a derived table [S211]
//
// Window functions are computed last, of the rows of the result, and aggregates before that. The
// inner one is computed first if it is a column of a derived table.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(sum(Book::rating)));
#else
constexpr auto text = stele::sql(select(sum(max(Book::rating).over())));
#endif
