// expect: stele: order_by() of a C++ value, which orders nothing; name a column, or a name of the select list by "n"_c [S314]
//
// A value is the same for every row, so that it puts nothing in order. The habit of SQL, a number
// for a position in the select list, is not needed: name the column.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).order_by(Book::title);
#else
constexpr auto statement = select(Book).order_by(1);
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
