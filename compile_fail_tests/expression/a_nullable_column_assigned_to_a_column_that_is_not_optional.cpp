// expect: stele: a value that can be NULL assigned to a column that is not optional; assign *value, or declare the column as std::optional [S403]
// computed: stele: "book"."subtitle" (text), which can be NULL, assigned to "book"."title", which is not optional
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::subtitle = Book::title).everywhere();
#else
constexpr auto statement = update(Book).set(Book::title = Book::subtitle).everywhere();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
