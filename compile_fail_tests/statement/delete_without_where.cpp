// expect: stele: delete_from() without where(); say where(), or everywhere() for all rows [S426]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = delete_from(Book).everywhere();
#else
constexpr auto statement = delete_from(Book);
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
