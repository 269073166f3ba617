// expect: stele: a pointer as a value; pass what it points to: *p [S156]
//
// Where the value lies is of no use to the database.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr int number = 4;

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::author_id == number);
#else
constexpr auto statement = select(Book::title).where(Book::author_id == &number);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
