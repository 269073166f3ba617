// expect: stele: a * before an expression, which is no pointer and no std::optional; name it as it is, or give NULL a value by coalesce(e, value) [S827]
//
// In the database nothing is taken out of a column that can be NULL: an operator or function of NULL gives NULL.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::rating > stele::lit<4>);
#else
constexpr auto statement = select(Book::title).where(*Book::rating > stele::lit<4>);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
