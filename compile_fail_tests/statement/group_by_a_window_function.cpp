// expect: stele: group_by() uses a window function, which sees the groups; select it in a derived table, and group there [S209]
//
// A window function sees the groups when they are made, so that it cannot say how to make them.
// Compute it in a derived table, and group that.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title).group_by(Book::title));
#else
constexpr auto text = stele::sql(select(Book::title).group_by(max(Book::rating).over()));
#endif
