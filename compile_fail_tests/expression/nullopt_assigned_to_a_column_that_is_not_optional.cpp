// expect: stele: NULL assigned to a column that is not optional; assign a value, or declare the column as std::optional [S401]
// computed: stele: NULL assigned to "book"."title", which is not optional; assign a value, or declare the column as std::optional
//
// A column that is no std::optional is declared NOT NULL, so the database would refuse every such
// row when the program runs.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::rating = std::nullopt).everywhere();
#else
constexpr auto statement = update(Book).set(Book::title = std::nullopt).everywhere();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
