// expect: stele: on() given twice for one join; say one condition, with && [S048]
//
// A join has one condition.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    select(Book).join(Author).on(Book::author_id == Author::author_id && Author::last_name > "K");
#else
constexpr auto statement =
    select(Book).join(Author).on(Book::author_id == Author::author_id).on(Author::last_name > "K");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
