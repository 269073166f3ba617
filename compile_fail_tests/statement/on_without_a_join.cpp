// expect: stele: on() belongs to a join() of a table; a join by relationship has its condition, so that more goes into where() [S308]
//
// ON is the condition of a join, and there is none in front that could take it: no join(), or one
// by a relationship, which has its condition. A condition on rows of the result is where().
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::title == "It");
#else
constexpr auto statement = select(Book).on(Book::title == "It");
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
