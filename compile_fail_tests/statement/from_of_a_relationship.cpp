// expect: stele: from() of a relationship; name a table in from(), and join by the relationship [S053]
//
// A relationship leads from one table to another, and is followed by a join.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).from(Book).join(Book::author);
#else
constexpr auto statement = select(Book::title).from(Book::author);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
