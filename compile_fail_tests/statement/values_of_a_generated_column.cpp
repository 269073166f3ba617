// expect: stele: values() assigns a generated column, which the database fills; leave it out [S422]
// computed: stele: values() assigns "key"."twice", a generated column
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = insert(Key).values(Key::key_id = 1);
#else
constexpr auto statement = insert(Key).values(Key::key_id = 1, Key::twice = 2);
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }