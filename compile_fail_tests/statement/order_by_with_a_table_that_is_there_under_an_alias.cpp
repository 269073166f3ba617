// expect: stele: order_by() uses a table that stands in this statement under an alias only; reach the column by it: m[T::column] [S030]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto m = stele::alias<"m">(Author);

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(m, Book::author).order_by(m[Author::last_name].desc());
#else
constexpr auto statement = select(Book).join(m, Book::author).order_by(Author::last_name.desc());
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
