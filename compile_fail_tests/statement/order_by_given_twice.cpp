// expect: stele: order_by() given twice; name all terms in one, in order [S317]
//
// A statement has one ORDER BY. Two calls leave open which term decides first.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).order_by(Book::title, Book::rating);
#else
constexpr auto statement = select(Book).order_by(Book::title).order_by(Book::rating);
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
