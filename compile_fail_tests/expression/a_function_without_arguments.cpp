// expect: stele: a function of the database without an expression among its arguments; name a column, or do it in C++ [S167]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, stele::lower(Book::title));
#else
constexpr auto statement = select(Book::title, stele::lower());
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
