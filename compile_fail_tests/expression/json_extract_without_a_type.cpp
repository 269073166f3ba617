// expect: stele: json_extract() or json_value() without the type that is read; say json_extract<T>(json, path), with T in C++ [S175]
//
// What lies in a JSON text can be of any type.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, stele::json_extract<int>(Book::title, "$.n"));
#else
constexpr auto statement = select(Book::title, stele::json_extract(Book::title, "$.n"));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
