// expect: stele: returning() uses a column of another table; use those of the table that is written [S004]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book)
                               .set(Book::title = Author::last_name)
                               .from(Author)
                               .where(Author::author_id == Book::author_id)
                               .returning(Book::title);
#else
constexpr auto statement = update(Book)
                               .set(Book::title = Author::last_name)
                               .from(Author)
                               .where(Author::author_id == Book::author_id)
                               .returning(Author::last_name);
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }