// expect: stele: join() of a condition; join a table, and say on(condition) [S043]
//
// A condition says which rows belong together, not which table is joined.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    select(Book, Author).join(Author).on(Book::author_id == Author::author_id);
#else
constexpr auto statement = select(Book, Author).join(Book::author_id == Author::author_id);
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
