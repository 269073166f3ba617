// expect: stele: these types do not compare; compare with a value or column of the same type [S113]
// computed: stele: "book"."title" (text) does not compare with a value of type integer
//
// A column compares with columns and values of its own kind. SQLite would turn one of the two into
// the other's type, or leave both, by rules of its own, and mostly find nothing.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::title == "5");
#else
constexpr auto statement = select(Book).where(Book::title == 5);
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
