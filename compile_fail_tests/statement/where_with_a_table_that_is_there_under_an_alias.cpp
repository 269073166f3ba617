// expect: stele: where() uses a table that stands in this statement under an alias only; reach the column by it: m[T::column] [S030]
// computed: stele: where() uses "author"."last_name", but "author" stands in this statement only as "m"; write alias<"m">(Author)[Author::last_name]
//
// The alias is the only name that the table has in this statement. A column of the table itself is
// one of a table that is not there.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto m = stele::alias<"m">(Author);

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(m, Book::author).where(m[Author::last_name] == "King");
#else
constexpr auto statement = select(Book).join(m, Book::author).where(Author::last_name == "King");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
