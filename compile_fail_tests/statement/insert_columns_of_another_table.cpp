// expect: stele: columns() takes columns of the table that is inserted into, but for generated ones, which the database fills [S411]
//
// columns() lists the columns of the new rows, in the order of the values that the SELECT gives;
// only columns of the table itself can be filled.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = insert(Author)
                               .columns(Author::first_name, Author::last_name)
                               .from(select(Book::title, Book::title));
#else
constexpr auto statement =
    insert(Author)
        .columns(Author::first_name, Book::title)
        .from(select(Author::author_id, Author::first_name, Author::last_name));
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }