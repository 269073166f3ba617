// expect: stele: a value that can be NULL assigned to a column that is not optional; assign *value, coalesce() of an expression, or declare the column as std::optional [S403]
// computed: stele: "book"."subtitle" (text), which can be NULL, assigned to "book"."title", which is not optional
//
// A column that is no std::optional is declared NOT NULL, and the value may be missing: the
// database would refuse such rows when the program runs. coalesce(e, value) says what to store in
// its place.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::subtitle = Book::title).everywhere();
#else
constexpr auto statement = update(Book).set(Book::title = Book::subtitle).everywhere();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
