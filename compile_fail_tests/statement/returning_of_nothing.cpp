// expect: stele: returning() of nothing; name a column or the written table [S419]
//
// RETURNING gives back at least one value. Leave returning() out where nothing is to be read.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = delete_from(Book).everywhere().returning(Book::title);
#else
constexpr auto statement = delete_from(Book).everywhere().returning();
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }