// expect: stele: order_by() takes expressions, but = assigns; compare with == [S313]
//
// Rows are put in order by values, and an assignment is none. Order by a column, or by a
// comparison, which is written ==.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).order_by(Book::title == "It");
#else
constexpr auto statement = select(Book).order_by(Book::title = "It");
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
