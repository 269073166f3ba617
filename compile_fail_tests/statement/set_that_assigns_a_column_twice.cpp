// expect: stele: set() assigns a column twice; assign it once [S421]
// computed: stele: set() assigns "book"."
//
// Two values for one column of one row: databases differ in which of them counts, or refuse the
// statement. With when(), both could be on.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::title = "It").everywhere();
#else
constexpr auto statement = update(Book).set(Book::title = "It", Book::title = "Emma").everywhere();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
