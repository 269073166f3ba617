// expect: stele: [] of an alias or a derived table takes a column or a name; write m[T::column] or m["name"_c] [S057]
//
// A string is a value; a name that the compiler looks up has _c behind it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

constexpr auto m = stele::alias<"m">(Author);

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(m, Book::author).where(m["last_name"_c] == "King");
#else
constexpr auto statement = select(Book).join(m, Book::author).where(m["last_name"] == "King");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const auto& row : db.execute(statement)) titles += row.title;
    return titles;
}
