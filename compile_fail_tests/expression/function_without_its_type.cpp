// expect: stele: function<> without the type that it gives; say function<"name", T>(...), with T in C++ [S174]
//
// stele does not know the function, and so not what it gives.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, stele::function<"hex", std::string>(Book::title));
#else
constexpr auto statement = select(Book::title, stele::function<"hex">(Book::title));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
