// expect: stele: set() takes assignments, and this compares; assign with one =: Table::column = value [S452]
//
// == asks whether two values are equal, and gives a condition. = assigns.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::title = "It").everywhere();
#else
constexpr auto statement = update(Book).set(Book::title == "It").everywhere();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
