// expect: stele: with() defines two tables of one name; give each a name of its own [S063]
//
// What the statement reads by that name would be either of them.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto d = select(Book::title).as<"d">();

#ifdef STELE_CONTROL
constexpr auto statement = with(d, select(Author::last_name).as<"e">()).select(d);
#else
constexpr auto statement = with(d, select(Author::last_name).as<"d">()).select(d);
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
