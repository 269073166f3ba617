// expect: stele: group_concat_distinct() with a separator, which SQLite does not have beside DISTINCT; leave it out, or select the different values first [S257]
//
// SQLite takes DISTINCT in aggregates of one argument alone. A derived table of the different
// values can be joined with any separator.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(group_concat_distinct(Book::title)));
#else
constexpr auto text = stele::sql(select(group_concat_distinct(Book::title, "; ")));
#endif
