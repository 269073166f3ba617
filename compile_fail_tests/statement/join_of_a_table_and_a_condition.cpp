// expect: stele: join() of a table with a condition; say .join(T).on(condition) [S045]
//
// The condition of a join is an on() of its own behind it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(Author).on(Book::author_id == Author::author_id);
#else
constexpr auto statement = select(Book).join(Author, Book::author_id == Author::author_id);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
