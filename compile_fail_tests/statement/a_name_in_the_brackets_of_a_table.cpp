// expect: stele: [] of a table; its columns are its members: T::column [S059]
//
// The columns of a table are known to the compiler by name. Aliases and derived tables have
// brackets, since their columns belong to another table.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::title == "It");
#else
constexpr auto statement = select(Book).where(Book["title"] == "It");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
