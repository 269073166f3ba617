// expect: stele: set() assigns a generated column, which the database fills; leave it out [S422]
//
// A column that is declared generated is filled by the database, so that an INSERT or UPDATE leaves
// it out.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Key).set(Key::key_id = 1).everywhere();
#else
constexpr auto statement = update(Key).set(Key::twice = 2).everywhere();
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }