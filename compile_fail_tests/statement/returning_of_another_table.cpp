// expect: stele: returning() uses a column of another table; use those of the table that is written [S004]
//
// RETURNING gives back the rows that were written, and SQL allows no join there. Return the key,
// and select the rest by it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = delete_from(Book).everywhere().returning(Book::title);
#else
constexpr auto statement = delete_from(Book).everywhere().returning(Author);
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }