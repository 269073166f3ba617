// expect: stele: else_() takes one value; name one [S184]
//
// ELSE has one value.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, case_(when(Book::in_print, 1), stele::else_(2)));
#else
constexpr auto statement = select(Book::title, case_(when(Book::in_print, 1), stele::else_()));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
