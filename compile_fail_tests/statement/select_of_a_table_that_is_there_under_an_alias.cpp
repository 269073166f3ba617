// expect: stele: select() uses a table that stands in this statement under an alias only; reach the column by it: m[T::column] [S030]
// computed: stele: select() uses "author"."last_name", but "author" stands in this statement only as "m"
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto m = stele::alias<"m">(Author);

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, m[Author::last_name]).join(m, Book::author);
#else
constexpr auto statement = select(Book::title, Author::last_name).join(m, Book::author);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
