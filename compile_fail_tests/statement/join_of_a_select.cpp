// expect: stele: join() of a SELECT without a name; make it a table by .as<"name">() [S042]
//
// A SELECT in FROM is a table, and needs a name, by which its columns can be reached.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto d = select(Book::title).as<"d">();

#ifdef STELE_CONTROL
constexpr auto statement =
    select(Author).join(select(Book::title).as<"d">()).on(d[Book::title] == Author::last_name);
#else
constexpr auto statement =
    select(Author).join(select(Book::title)).on(d[Book::title] == Author::last_name);
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
