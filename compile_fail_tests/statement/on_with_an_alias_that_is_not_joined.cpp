// expect: stele: on() uses an alias that is not in this statement; join it: .join(m, relationship), or .join(m) and on() [S032]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto m = stele::alias<"m">(Author);

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(Author).on(Author::author_id == Book::author_id);
#else
constexpr auto statement = select(Book).join(Author).on(m[Author::author_id] == Book::author_id);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
