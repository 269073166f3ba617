// expect: stele: join() of a derived table without on(); say on(), or cross_join() where each row with each is meant [S038]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto tag = stele::json_each<std::string>(Book::title).as<"tag">();

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).cross_join(tag);
#else
constexpr auto statement = select(Book).join(tag);
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
