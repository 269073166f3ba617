// expect: stele: a table as a value; name one of its columns [S145]
//
// A table has rows of columns; only a column has a value for each row.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::book_id == 4);
#else
constexpr auto statement = select(Book::title).where(Book == 4);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
