// expect: stele: values() or from() given twice, or both; give an insert() one of them, and several rows as a range [S446]
//
// An INSERT inserts one thing: the values of assignments, rows, or what a SELECT gives. Several
// rows are one range of rows.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    insert(Author).values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B");
#else
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .values(Author::first_name = "A");
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }