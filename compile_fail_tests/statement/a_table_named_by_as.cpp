// expect: stele: a table has no as<"name">(); say alias<"name">(Table) [S395]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(alias<"b">(Book)));
#else
constexpr auto text = stele::sql(select(Book.as<"b">()));
#endif
