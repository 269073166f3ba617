// expect: stele: ^ between conditions; say (a) != (b) [S187]
//
// SQL has no exclusive or; that two conditions differ is the same.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    select(Book::title).where((Book::author_id == 4) != (Book::title == "It"));
#else
constexpr auto statement =
    select(Book::title).where((Book::author_id == 4) ^ (Book::title == "It"));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
