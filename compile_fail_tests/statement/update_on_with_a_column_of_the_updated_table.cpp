// expect: stele: on() uses a column whose table is not joined yet; join that table first [S008]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book)
                               .set(Book::title = "It")
                               .from(Author)
                               .join(Shop)
                               .on(Shop::shop_id == Author::author_id)
                               .everywhere();
#else
constexpr auto statement = update(Book)
                               .set(Book::title = "It")
                               .from(Author)
                               .join(Shop)
                               .on(Shop::shop_id == Book::book_id)
                               .everywhere();
#endif

static_assert(!stele::sql(statement).empty());

auto run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }