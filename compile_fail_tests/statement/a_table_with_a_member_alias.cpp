// expect: stele: a table has no alias<"name">(); say alias<"name">(Table) [S395]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto other = alias<"other">(Author);
#else
constexpr auto other = Author.alias<"other">();
#endif
constexpr auto text = stele::sql(select(other[Author::last_name]));
