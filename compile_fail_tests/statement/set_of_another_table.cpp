// expect: stele: set() takes assignments to columns of its own table; write Table::column = value [S420]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::title = "It").everywhere();
#else
constexpr auto statement = update(Book).set(Author::last_name = "It").everywhere();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
