// expect: stele: cast() without a type; say cast<T>(e), with the C++ type to read [S172]
//
// The type is that of the row's element, and says how the database casts.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, stele::cast<int>(Book::title));
#else
constexpr auto statement = select(Book::title, stele::cast(Book::title));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
