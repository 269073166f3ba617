// expect: stele: from() of a select of another number of values than there are columns to fill; name the columns in columns() [S413]
//
// The first value of the SELECT goes into the first column, and so on, so that there are as many of
// one as of the other. Without columns() all columns of the table are meant, but for generated
// ones.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = insert(Author)
                               .columns(Author::first_name, Author::last_name)
                               .from(select(Book::title, Book::title));
#else
constexpr auto statement = insert(Author).from(select(Book::title, Book::title));
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }