// expect: stele: join() by a relationship whose table is not in the statement; join that table first, or use a relationship of a table that is [S017]
// computed: stele: join() by Letter::sender, but "letter" is not in this statement
//
// A relationship leads from its own table to another, and its own table has to be in the statement
// before, or there is nothing to start from.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(Book::author);
#else
constexpr auto statement = select(Book).join(Letter::sender);
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
