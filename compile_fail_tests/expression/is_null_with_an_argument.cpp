// expect: stele: asc(), desc(), is_null() and is_not_null() take nothing; leave the parentheses empty [S176]
//
// They are suffixes in SQL: IS NULL, DESC.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::subtitle.is_null());
#else
constexpr auto statement = select(Book::title).where(Book::subtitle.is_null(true));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
