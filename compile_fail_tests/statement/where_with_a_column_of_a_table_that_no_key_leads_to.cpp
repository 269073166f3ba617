// expect: stele: where() uses a column whose table is not in the statement; join its table [S009]
// computed: stele: where() uses "shop"."name", but "shop" is not in this statement; join it
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    select(Book).join(Shop).on(Shop::name == Book::title).where(Shop::name == "X");
#else
constexpr auto statement = select(Book).where(Shop::name == "X");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (const Book::row& book : db.execute(statement)) titles += book.title;
    for (auto& [id, title, author, rating, subtitle, cover, language, in_print] :
         db.execute(statement))
        titles += title;
    return titles;
}
