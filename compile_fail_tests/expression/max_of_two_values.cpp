// expect: stele: min() and max() are of one expression over rows; of several values in one row, say least(a, b) or greatest(a, b) [S171]
//
// max(e) is the largest value of a column over many rows. The larger of two values in one row has
// another name in most databases.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, greatest(Book::book_id, Book::author_id));
#else
constexpr auto statement = select(Book::title, max(Book::book_id, Book::author_id));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
