// expect: stele: where() takes a condition, and this is none; compare it with something [S103]
//
// A condition is true or false: a comparison, a predicate or a bool column. SQL would take any
// number other than zero for true, which hides forgotten comparisons.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::title == "");
#else
constexpr auto statement = select(Book).where(Book::title);
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
