// expect: stele: <, <=, > or >= with std::nullopt is never true; use == or != [S111]
//
// NULL is neither smaller nor larger than anything, so this condition would be true for no row. ==
// and != with std::nullopt become IS NULL and IS NOT NULL.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::rating != std::nullopt);
#else
constexpr auto statement = select(Book).where(Book::rating > std::nullopt);
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
