// expect: stele: unknown option `uniqe` of column name; an option is primary_key, autoincrement, unique, indexed, generated, version, max_length(n), default_(value), default_sql("..."), check(e), references(Table, column), named("...") or collate("...") [S615]
//
// The options of a column stand behind its type, and this is none of them: mostly it is misspelt.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, std::int64_t, primary_key),
    column(name, std::string, unique));
#else
STELE_TABLE(Table, "table", column(id, std::int64_t, primary_key),
    column(name, std::string, uniqe));
#endif

constexpr auto statement = select(Table);
static_assert(!stele::sql(statement).empty());
