// expect: stele: an alias of one table with a relationship of another; use the aliased table's own relationships [S023]
//
// alias[relationship] starts at the aliased table, so that the relationship has to be one of that
// table.
#include "../tables.hpp"

constexpr auto b = alias<"b">(Book);

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(b).join(b[Book::author]));
#else
constexpr auto text = stele::sql(select(b).join(b[Letter::sender]));
#endif
