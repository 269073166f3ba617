// expect: stele: set() takes assignments to columns of its own table; write Table::column = value [S420]
//
// A write lists column = value pairs, each for a column of the table that is written. A comparison
// (==) is a condition, and stands in where().
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::title = "It").everywhere();
#else
constexpr auto statement = update(Book).set(Book::title == "It").everywhere();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
