// expect: stele: cross_join() takes one table, a derived one by .as<"name">(); say join() for a relationship [S046]
//
// A CROSS JOIN has no condition: each row goes with each. A relationship is a condition.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(Book::author);
#else
constexpr auto statement = select(Book).cross_join(Book::author);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
