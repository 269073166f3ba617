// expect: stele: insert() without values() and from(); say one of them [S428]
//
// The statement says which table to insert into, and not what: assignments, a row, a range of rows
// or the rows of a SELECT.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    insert(Author).values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B");
#else
constexpr auto statement = insert(Author);
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }