// expect: stele: set() uses a column of another table; use those of the table that is updated, or name the other in from() [S001]
// computed: stele: set() uses "author"."author_id", which is not of the table that is updated; use that table's columns
//
// UPDATE of one table sees the columns of that table alone. To take a value from another table,
// name that table in from() and say with where() which of its rows belongs to which row.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::author_id = Book::book_id).everywhere();
#else
constexpr auto statement = update(Book).set(Book::author_id = Author::author_id).everywhere();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
