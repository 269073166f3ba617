// expect: stele: where() uses a derived table, or a common table expression, that is not in this statement; join it and say on(), or cross_join() it [S034]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto d = select(Book::title).as<"d">();

#ifdef STELE_CONTROL
constexpr auto statement = with(d).select(Author).join(d).on(d[Book::title] == Author::last_name);
#else
constexpr auto statement = with(d).select(Author).where(d[Book::title] == Author::last_name);
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
