// expect: stele: insert() leaves out a column that must have a value; give it one, or a default in its table [S424]
// computed: stele: insert() leaves out "book"."author_id", which must have a value; add Book::author_id = value, or give it a default in its table
//
// A column that is not optional, has no default and is not filled by the database gets its value here or
// nowhere: the database would refuse the row.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = insert(Book).values(Book::title = "It", Book::author_id = 4);
#else
constexpr auto statement = insert(Book).values(Book::title = "It");
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
