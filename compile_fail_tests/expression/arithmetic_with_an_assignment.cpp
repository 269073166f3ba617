// expect: stele: an assignment as a value; = assigns, == compares [S147]
//
// An assignment stands in set() and values() and gives no value to calculate with.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::author_id + Book::book_id == 2);
#else
constexpr auto statement = select(Book::title).where(Book::author_id + (Book::book_id = 1) == 2);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
