// expect: stele: join() of a column; name the relationship that it belongs to, or join the table and say on() [S041]
// computed: stele: join() of the column "book"."author_id"; say Book::author
//
// A join adds a table to the statement. The relationship that a foreign key makes (Book::author)
// says table and condition at once; its column (Book::author_id) is neither.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(Book::author);
#else
constexpr auto statement = select(Book).join(Book::author_id);
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
