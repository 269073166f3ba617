// expect: stele: from() selects a value of the wrong type for a column; select one of the column's own type [S414]
//
// The tables are STRICT: the database would refuse the value, or turn it into another, when the
// program runs. A cast<T>(e) in the SELECT says that turning it is meant.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = insert(Author)
                               .columns(Author::first_name, Author::last_name)
                               .from(select(Book::title, Book::title));
#else
constexpr auto statement = insert(Author)
                               .columns(Author::first_name, Author::last_name)
                               .from(select(Book::title, Book::book_id));
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }