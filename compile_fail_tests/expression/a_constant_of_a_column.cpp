// expect: stele: lit<> of a thing of the language; it makes constants of C++ values, and columns are named as they are [S192]
//
// A column has another value in each row, and no constant.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using stele::lit;

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, lit<4>);
#else
constexpr auto statement = select(Book::title, lit<Book::title>);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
