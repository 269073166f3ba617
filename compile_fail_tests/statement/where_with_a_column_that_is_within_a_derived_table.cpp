// expect: stele: where() uses a column that stands in this statement as one of a derived table only; reach it by that: d[T::column] [S031]
// computed: stele: where() uses "book"."title", but "book" stands in this statement only within "d"; reach it by that: d[Book::title]
//
// Outside of a derived table only its own columns are to be seen, not the tables that it selects
// from.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto d = select(Book::title).as<"d">();

#ifdef STELE_CONTROL
constexpr auto statement = select(d).where(d[Book::title] == "It");
#else
constexpr auto statement = select(d).where(Book::title == "It");
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
