// expect: stele: returning() of a relationship; return columns of the written table [S416]
//
// RETURNING gives back values of the rows that were written, and a relationship is a way to other
// rows. Return the key columns, and select the rest by them.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = delete_from(Book).everywhere().returning(Book::author_id);
#else
constexpr auto statement = delete_from(Book).everywhere().returning(Book::author);
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }