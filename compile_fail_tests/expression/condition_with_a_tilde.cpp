// expect: stele: ~ of a condition; say ! [S188]
//
// ~ is an operator on the bits of a number, and gives true for any but -1.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(!(Book::author_id == 4));
#else
constexpr auto statement = select(Book::title).where(~(Book::author_id == 4));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
