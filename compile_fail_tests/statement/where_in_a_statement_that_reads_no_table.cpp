// expect: stele: where() uses a column, but this statement reads no table; name one in from() [S035]
// computed: stele: where() uses "book"."title", but this statement reads no table; add .from(Book)
//
// FROM is the first table of the select list. Where the list names none, as with count(), from()
// has to say it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(stele::count().as<"n">()).from(Book).where(Book::title == "It");
#else
constexpr auto statement = select(stele::count().as<"n">()).where(Book::title == "It");
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
