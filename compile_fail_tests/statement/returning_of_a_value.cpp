// expect: stele: returning() takes columns, expressions and the written table; a C++ value is none [S418]
//
// The database would only send the value back. What RETURNING is for are values that the database
// knows: generated keys, defaults, results of expressions.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = delete_from(Book).everywhere().returning(Book::title);
#else
constexpr auto statement = delete_from(Book).everywhere().returning(1);
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }