// expect: stele: select() uses a table that is not in the statement; join it, or cross_join() it where each row with each is meant [S007]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = insert(Author)
                               .columns(Author::first_name, Author::last_name)
                               .from(select(Book::title, Author::last_name).join(Book::author));
#else
constexpr auto statement = insert(Author)
                               .columns(Author::first_name, Author::last_name)
                               .from(select(Book::title, Author::last_name));
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }