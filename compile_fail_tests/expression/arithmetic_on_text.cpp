// expect: stele: arithmetic of something that is no number; use numbers, or a type whose type_mapping supports it [S116]
//
// Arithmetic is for numbers. SQLite would take the number that a text begins with, or 0; concat(a, b)
// joins texts.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::book_id * 2 == 4);
#else
constexpr auto statement = select(Book).where(Book::title * 2 == 4);
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
