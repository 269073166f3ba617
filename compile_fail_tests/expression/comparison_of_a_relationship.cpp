// expect: stele: a relationship as a value; name the column of its key, or join by the relationship [S146]
//
// A relationship says how two tables belong together. What is compared is the column of its key.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::author_id == 4);
#else
constexpr auto statement = select(Book::title).where(Book::author == 4);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
