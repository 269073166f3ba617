// expect: stele: a branch as a value; when(condition, value) and else_(value) stand within case_() [S151]
//
// when() with a value is a part of case_(), which makes an expression of it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(case_(when(Book::in_print, 1)) == 1);
#else
constexpr auto statement = select(Book::title).where(when(Book::in_print, 1) == 1);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
