// expect: stele: the same table twice in a statement; join one under another name: constexpr auto m = alias<"m">(T), .join(m, relationship), or .join(m) and on() [S036]
// computed: stele: "book" stands twice in this statement; join one under another name: constexpr auto m = alias<"m">(Book)
//
// A name stands for one table in a statement, so that each column name means one thing. A table
// that is used twice has another name the second time: alias<"other">(Table).
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).join(Author).on(Author::author_id == Book::author_id);
#else
constexpr auto statement = select(Book).join(Book).on(Book::author_id == Book::book_id);
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
