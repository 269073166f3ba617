// expect: stele: where() uses a column whose table is not in the statement; join its table [S009]
// computed: stele: where() uses "author"."last_name", but "author" is not in this statement; add .join(Book::author)
//
// A condition can use the columns of the tables in FROM and JOIN, and this one's table is in
// neither. join() by a relationship says which row belongs to which.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(Book::author).where(Author::last_name > "B");
#else
constexpr auto statement = select(Book).where(Author::last_name > "B");
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
