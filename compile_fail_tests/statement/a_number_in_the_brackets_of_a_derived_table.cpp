// expect: stele: [] of an alias or a derived table takes a column or a name; write m[T::column] or m["name"_c] [S057]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto d = select(Book::title).as<"d">();

#ifdef STELE_CONTROL
constexpr auto statement = select(d).where(d[Book::title] == "It");
#else
constexpr auto statement = select(d).where(d[0] == "It");
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
