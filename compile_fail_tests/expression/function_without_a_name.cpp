// expect: stele: function() without angle brackets; say function<"name", T>(...), with T the C++ type that it gives [S182]
//
// The name of the function becomes part of the SQL text, which the compiler writes.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, stele::function<"hex", std::string>(Book::title));
#else
constexpr auto statement = select(Book::title, stele::function("hex", Book::title));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
