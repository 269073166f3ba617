// expect: stele: join() takes a table, a relationship, or a table and the relationship that leads to it; join one at a time [S044]
//
// Each join adds one table. Two arguments are an alias, or a derived table, and the relationship by
// which it is joined.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(Author).cross_join(Shop);
#else
constexpr auto statement = select(Book).join(Author, Shop);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
