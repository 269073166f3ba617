// expect: stele: join() takes a table or a relationship; a value or a string is none [S307]
//
// Tables are named by what STELE_TABLE defines, not by text, so that the compiler knows their
// columns.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(Author);
#else
constexpr auto statement = select(Book).join("author");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
