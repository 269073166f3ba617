// expect: stele: join() of a table to which no foreign key leads; say on(), join the table between them first, or cross_join() it where each row with each is meant [S013]
//
// join(Table) without a condition uses the foreign key between the two tables, and there is none
// here. Say on(), join the table that lies between them, or say cross_join() if each row is meant
// with each.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(Shop).on(Shop::name == Book::title);
#else
constexpr auto statement = select(Book).join(Shop);
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
