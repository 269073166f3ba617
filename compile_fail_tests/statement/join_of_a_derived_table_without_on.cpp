// expect: stele: join() of a derived table without on(); say on(), or cross_join() where each row with each is meant [S038]
// computed: stele: join() of the derived table "d" without on(); say on()
//
// A derived table has no foreign keys by which it could be joined.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto d = select(Book::title).as<"d">();

#ifdef STELE_CONTROL
constexpr auto statement = select(Author).join(d).on(d[Book::title] == Author::last_name);
#else
constexpr auto statement = select(Author).join(d);
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
