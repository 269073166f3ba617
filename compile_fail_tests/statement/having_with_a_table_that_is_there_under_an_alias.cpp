// expect: stele: having() uses a table that stands in this statement under an alias only; reach the column by it: m[T::column] [S030]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto m = stele::alias<"m">(Author);

#ifdef STELE_CONTROL
constexpr auto statement = select(stele::count().as<"n">())
                               .from(Book)
                               .join(m, Book::author)
                               .group_by(Book::author_id)
                               .having(stele::max(m[Author::last_name]) > "B");
#else
constexpr auto statement = select(stele::count().as<"n">())
                               .from(Book)
                               .join(m, Book::author)
                               .group_by(Book::author_id)
                               .having(stele::max(Author::last_name) > "B");
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
