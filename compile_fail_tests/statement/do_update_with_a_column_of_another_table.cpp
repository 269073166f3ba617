// expect: stele: do_update() uses a column of another table; use those of its own table, which are the row that is there, or excluded(column) [S003]
//
// When the row is there already, do_update() sees its columns, and by excluded(column) those of the
// row that was to be inserted. No other table is in reach; a subquery can read one.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .on_conflict(Author::author_id)
        .do_update(Author::last_name = Author::first_name);
#else
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .on_conflict(Author::author_id)
        .do_update(Author::last_name = Book::title);
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }