// expect: stele: a comparison with an assignment; = assigns, == compares [S110]
//
// A comparison has a value on either side, and an assignment gives none in SQL. Mostly one = too
// few was typed.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where((Book::title == "It") == Book::in_print);
#else
constexpr auto statement = select(Book).where((Book::title = "It") == Book::in_print);
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
