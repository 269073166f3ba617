// expect: stele: from() selects a value that can be NULL for a column that is not optional; select coalesce() of it, or declare the column as std::optional [S415]
//
// A column that is no std::optional is declared NOT NULL. The SELECT may give NULL, as for the
// right side of a left join, and the INSERT would then fail when the program runs.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    insert(Author)
        .columns(Author::first_name, Author::last_name)
        .from(select(Author::last_name, Book::title).from(Book).join(Book::author));
#else
constexpr auto statement =
    insert(Author)
        .columns(Author::first_name, Author::last_name)
        .from(select(Author::last_name, Book::title).from(Book).left_join(Book::author));
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }