// expect: stele: a division by lit<0>, which is always NULL; divide by something else, or say nullif(divisor, 0) of a column [S164]
//
// SQLite gives NULL for a division by zero, and with this divisor it always is one.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using stele::lit;

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::author_id / lit<2> == 1);
#else
constexpr auto statement = select(Book::title).where(Book::author_id / lit<0> == 1);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
