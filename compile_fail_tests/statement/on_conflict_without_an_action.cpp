// expect: stele: on_conflict() without do_nothing() and do_update(); say one of them [S407]
//
// on_conflict() says what is a conflict, and not yet what to do then: leave the row as it is, or
// update it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .on_conflict(Author::author_id)
        .do_nothing();
#else
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .on_conflict(Author::author_id);
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }