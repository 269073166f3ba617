// expect: stele: do_update() after on_conflict() without columns; name those of the key [S406]
//
// The database has to know which key leads to the row that is to be updated. Without columns
// on_conflict() means any conflict, and only do_nothing() can follow.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .on_conflict()
        .do_nothing();
#else
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .on_conflict()
        .do_update(Author::last_name = "C");
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }