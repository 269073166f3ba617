// expect: stele: unknown option `max_size(40)` of column name; an option is primary_key, autoincrement, unique, indexed, generated, version, max_length(n), default_(value), default_sql("..."), check(e), references(Table, column), named("...") or collate("...") [S615]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, std::int64_t, primary_key),
    column(name, std::string, max_length(40)));
#else
STELE_TABLE(Table, "table", column(id, std::int64_t, primary_key),
    column(name, std::string, max_size(40)));
#endif

constexpr auto statement = select(Table);
static_assert(!stele::sql(statement).empty());
