// expect: stele: a + before an expression, which changes nothing; leave it out [S191]
//
// It would only hide the column from an index.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, Book::author_id);
#else
constexpr auto statement = select(Book::title, +Book::author_id);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
