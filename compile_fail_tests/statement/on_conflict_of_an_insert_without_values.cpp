// expect: stele: on_conflict() of an insert that gives no values; assign a column [S408]
//
// INSERT … DEFAULT VALUES is a form of its own in SQL, which takes no ON CONFLICT. With one
// assignment it is an ordinary INSERT.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = insert(Key).values(Key::key_id = 1).on_conflict().do_nothing();
#else
constexpr auto statement = insert(Key).values().on_conflict().do_nothing();
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }