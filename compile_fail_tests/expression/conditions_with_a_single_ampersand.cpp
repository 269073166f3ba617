// expect: stele: & between conditions, which is for bits; say && [S185]
//
// & is an operator on the bits of numbers.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    select(Book::title).where((Book::author_id == 4) && (Book::title == "It"));
#else
constexpr auto statement =
    select(Book::title).where((Book::author_id == 4) & (Book::title == "It"));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
