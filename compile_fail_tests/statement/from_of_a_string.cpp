// expect: stele: from() takes a table, an alias or a derived table; a value or a string is none [S054]
//
// Tables are named by what STELE_TABLE defines, not by text, so that the compiler knows their
// columns.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).from(Book);
#else
constexpr auto statement = select(Book::title).from("book");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
