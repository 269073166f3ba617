// expect: stele: order_by() uses a column that stands in this statement as one of a derived table only; reach it by that: d[T::column] [S031]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto d = select(Book::title).as<"d">();

#ifdef STELE_CONTROL
constexpr auto statement = select(d).order_by(d[Book::title]);
#else
constexpr auto statement = select(d).order_by(Book::title);
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
