// expect: stele: from() takes a table, an alias or a derived table; a value or a string is none [S054]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book)
                               .set(Book::title = Author::last_name)
                               .from(Author)
                               .where(Book::author_id == Author::author_id);
#else
constexpr auto statement = update(Book)
                               .set(Book::title = Author::last_name)
                               .from(1)
                               .where(Book::author_id == Author::author_id);
#endif

static_assert(!stele::sql(statement).empty());

void run(stele::sqlite::connection& db) { static_cast<void>(db.execute(statement)); }
