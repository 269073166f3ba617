// expect: stele: on() belongs to a join() of a table; a join by relationship has its condition, so that more goes into where() [S308]
//
// A relationship has its condition, the equality of the key columns. A further condition on the rows
// is where().
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(Author).on(Author::last_name == "King");
#else
constexpr auto statement = select(Book).join(Book::author).on(Author::last_name == "King");
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
