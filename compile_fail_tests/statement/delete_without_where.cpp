// expect: stele: delete_from() without where(); say where(), or everywhere() for all rows [S426]
//
// A DELETE without WHERE empties the table, and mostly the WHERE was forgotten. Where every row is
// meant, everywhere() says so.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = delete_from(Book).everywhere();
#else
constexpr auto statement = delete_from(Book);
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
