// expect: stele: set() of nothing; write Table::column = value [S430]
//
// An UPDATE without a SET changes nothing, and SQL refuses it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::title = "It").everywhere();
#else
constexpr auto statement = update(Book).set().everywhere();
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }