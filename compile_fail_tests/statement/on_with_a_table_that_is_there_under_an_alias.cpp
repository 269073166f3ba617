// expect: stele: on() uses a table that stands in this statement under an alias only; reach the column by it: m[T::column] [S030]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto m = stele::alias<"m">(Author);

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(m).on(m[Author::author_id] == Book::author_id);
#else
constexpr auto statement = select(Book).join(m).on(Author::author_id == Book::author_id);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
