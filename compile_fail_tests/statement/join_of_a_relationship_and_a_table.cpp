// expect: stele: join() takes a table, a relationship, or a table and the relationship that leads to it; join one at a time [S044]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto m = stele::alias<"m">(Author);

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).left_join(m, Book::author);
#else
constexpr auto statement = select(Book).left_join(Book::author, m);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
