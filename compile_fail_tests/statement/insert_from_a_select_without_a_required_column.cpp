// expect: stele: insert() leaves out a column that must have a value; give it one, or a default in its table [S424]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = insert(Author)
                               .columns(Author::first_name, Author::last_name)
                               .from(select(Book::title, Book::title));
#else
constexpr auto statement = insert(Author).columns(Author::first_name).from(select(Book::title));
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }