// expect: stele: a table has no as<"name">(); say alias<"name">(Table) [S395]
//
// as<"name">() names expressions and SELECTs. A table under another name is an alias.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(alias<"b">(Book)));
#else
constexpr auto text = stele::sql(select(Book.as<"b">()));
#endif
