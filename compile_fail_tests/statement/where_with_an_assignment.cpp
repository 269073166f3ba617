// expect: stele: where() takes a condition, but = assigns; compare with == [S101]
//
// In C++ = assigns and == compares, and the column is given to stele as an assignment here, which
// is for set() and values(). The SQL = is written ==.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::title == "It");
#else
constexpr auto statement = select(Book).where(Book::title = "It");
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
