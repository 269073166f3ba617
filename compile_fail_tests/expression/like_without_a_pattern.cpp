// expect: stele: like() takes a pattern, and perhaps an escape: like(p) or like(p, '!') [S169]
//
// LIKE compares with one pattern, in which one character can be named that takes away the meaning
// of the next.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::title.like("%t"));
#else
constexpr auto statement = select(Book::title).where(Book::title.like());
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
