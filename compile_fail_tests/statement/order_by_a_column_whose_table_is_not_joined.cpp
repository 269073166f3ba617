// expect: stele: order_by() uses a column whose table is not in the statement; join its table [S012]
// computed: stele: order_by() uses "author"."last_name", but "author" is not in this statement; add .join(Book::author)
//
// Rows can be put in order by the columns of the tables that are joined, though they need not be
// selected. This column's table is not joined.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(Book::author).order_by(Author::last_name.desc());
#else
constexpr auto statement = select(Book).order_by(Author::last_name.desc());
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
