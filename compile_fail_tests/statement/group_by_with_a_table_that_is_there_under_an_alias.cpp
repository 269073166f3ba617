// expect: stele: group_by() uses a table that stands in this statement under an alias only; reach the column by it: m[T::column] [S030]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto m = stele::alias<"m">(Author);

#ifdef STELE_CONTROL
constexpr auto statement = select(stele::count().as<"n">())
                               .from(Book)
                               .join(m, Book::author)
                               .group_by(m[Author::last_name]);
#else
constexpr auto statement =
    select(stele::count().as<"n">()).from(Book).join(m, Book::author).group_by(Author::last_name);
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
