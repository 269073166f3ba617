// expect: stele: where() uses a column whose table is not in the statement; join its table [S009]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    update(Book).set(Book::title = "It").from(Author).where(Author::author_id == 1);
#else
constexpr auto statement =
    update(Book).set(Book::title = "It").from(Author).where(Shop::shop_id == 1);
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }