// expect: stele: excluded() is the row that would have been inserted, which do_update() alone knows; use the table's own column [S033]
//
// The row that would have been inserted exists where the insert has failed: in do_update() and its
// where().
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .returning(Author::last_name);
#else
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .returning(excluded(Author::last_name));
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }