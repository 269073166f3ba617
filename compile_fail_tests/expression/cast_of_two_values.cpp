// expect: stele: cast<T>() takes one expression; name one [S173]
//
// CAST is of one expression.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, stele::cast<int>(Book::title));
#else
constexpr auto statement = select(Book::title, stele::cast<int>(Book::title, Book::author_id));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
