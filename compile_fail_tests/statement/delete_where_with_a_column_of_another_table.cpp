// expect: stele: where() of update() or delete_from() uses a column of another table; use those of its own table, or say exists(select(...)) [S005]
// computed: stele: where() uses "author"."last_name", which is not of the table that is written; use that table's columns, or say exists(select(...))
//
// UPDATE and DELETE look at one table's rows. What depends on another table is a condition with a
// subquery, as exists(select(…)) or column.in(select(…)).
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = delete_from(Book).where(Book::title == "It");
#else
constexpr auto statement = delete_from(Book).where(Author::last_name == "It");
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
