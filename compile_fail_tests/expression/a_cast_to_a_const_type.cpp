// expect: stele: a function that gives a type that cannot be read from the database; use one with a stele::type_mapping that owns its value [S138]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, cast<int>(Book::rating).as<"stars">());
#else
constexpr auto statement = select(Book::title, cast<const int>(Book::rating).as<"stars">());
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
