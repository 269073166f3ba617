// expect: stele: a value that can be NULL assigned to a column that is not optional; assign *value, coalesce() of an expression, or declare the column as std::optional [S403]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::rating = std::optional{1.5}).everywhere();
#else
constexpr auto statement = update(Book).set(Book::author_id = std::optional{1}).everywhere();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
