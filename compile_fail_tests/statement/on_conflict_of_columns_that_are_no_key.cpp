// expect: stele: on_conflict() of columns that are no key of the table; name its primary key or unique columns, or declare them unique [S404]
//
// A row conflicts with another where a primary key or a unique column has the same value. Other
// columns can be equal in many rows, and the database would refuse the statement.
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
        .on_conflict(Author::last_name)
        .do_nothing();
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }