// expect: stele: insert() leaves out a column that must have a value; give it one, or a default in its table [S424]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = insert(Author).values(Author::first_name = "A", Author::last_name = "B");
#else
constexpr auto statement = insert(Author).values();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
