// expect: stele: asc() or desc() within an expression; they stand at the end of a term of order_by() [S148]
//
// asc() and desc() say in which order the rows come. They have no value.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::title == "It");
#else
constexpr auto statement = select(Book::title).where(Book::title.desc() == "It");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
