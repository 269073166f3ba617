// expect: stele: a statement as a value that is no SELECT; only a SELECT of one column is a value [S153]
//
// Only a SELECT gives a value to compare with.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::title == select(Author::last_name));
#else
constexpr auto statement = select(Book::title).where(Book::title == update(Book));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
