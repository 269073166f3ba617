// expect: stele: where() uses an alias that is not in this statement; join it: .join(m, relationship), or .join(m) and on() [S032]
// computed: stele: where() uses "m"."last_name", but the alias "m" is not in this statement; join it
//
// An alias is a table of its own in a statement, even where the table that it is one of is there
// too. It has to be joined as any other.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto m = stele::alias<"m">(Author);

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(m, Book::author).where(m[Author::last_name] == "King");
#else
constexpr auto statement = select(Book).join(Book::author).where(m[Author::last_name] == "King");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
