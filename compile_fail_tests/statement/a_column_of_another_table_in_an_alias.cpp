// expect: stele: an alias of one table with a column of another; use the aliased table's own columns [S022]
// computed: stele: an alias of
//
// alias[column] is the alias's copy of that column, so that the column has to be one of the aliased
// table.
#include "../tables.hpp"

constexpr auto a = alias<"a">(Author);

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(a[Author::last_name]));
#else
constexpr auto text = stele::sql(select(a[Book::title]));
#endif
