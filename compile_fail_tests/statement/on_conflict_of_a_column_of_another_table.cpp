// expect: stele: on_conflict() takes columns of the table that is inserted into; name its primary key or unique columns [S453]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .on_conflict(Author::author_id)
        .do_update(Author::last_name = "C");
#else
constexpr auto statement =
    insert(Author)
        .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
        .on_conflict(Book::book_id)
        .do_update(Author::last_name = "C");
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }