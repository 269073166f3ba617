// expect: stele: a comparison of a comparison: a < b < c is (a < b) < c; say a < b && b < c, or b.between(a, c) [S160]
//
// C++ and SQL read a < b < c from the left: whether a < b, a 0 or 1, is less than c. Two booleans
// can still be compared with == and !=.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::book_id > 1 && Book::book_id < 5);
#else
constexpr auto statement = select(Book).where(1 < Book::book_id < 5);
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
