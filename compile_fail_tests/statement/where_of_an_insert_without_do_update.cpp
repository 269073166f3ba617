// expect: stele: where() of insert() says which rows do_update() updates; put it behind do_update(), or into the select [S409]
//
// An INSERT has no rows to pick from. Behind do_update() a where() says which of the rows that are
// there already are updated; a SELECT that is inserted has a where() of its own.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .on_conflict(Author::author_id)
        .do_update(Author::last_name = "C")
        .where(Author::first_name == "D");
#else
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .on_conflict(Author::author_id)
        .do_nothing()
        .where(Author::first_name == "D");
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }