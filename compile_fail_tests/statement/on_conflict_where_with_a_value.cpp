// expect: stele: where() of on_conflict() with a bound value, which no partial index has; write it as lit<value>, or put a where() for the rows behind do_update() [S405]
//
// This where() tells the database which partial index is meant, by repeating the condition of that
// index, and a condition with a parameter matches none.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .on_conflict(Author::last_name)
        .where(Author::first_name != Author::last_name)
        .do_nothing();
#else
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .on_conflict(Author::last_name)
        .where(Author::first_name != "")
        .do_nothing();
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }