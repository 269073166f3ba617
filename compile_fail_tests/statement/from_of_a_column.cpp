// expect: stele: from() of a column; name its table [S052]
// computed: stele: from() of the column "book"."title"; say from(Book)
//
// Rows come from tables.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).from(Book);
#else
constexpr auto statement = select(Book::title).from(Book::title);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
