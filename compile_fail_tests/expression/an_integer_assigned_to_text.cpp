// expect: stele: a value of the wrong type assigned to a column; assign one of the column's own type [S402]
// computed: stele: a value of type integer assigned to "book"."title" (text); assign one of the column's own type
//
// The tables are STRICT: the database would refuse the value, or turn it into another, when the
// program runs. A cast<T>(e) says that turning it is meant.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::title = "5").everywhere();
#else
constexpr auto statement = update(Book).set(Book::title = 5).everywhere();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
