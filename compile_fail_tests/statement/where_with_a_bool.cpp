// expect: stele: where() takes a condition, not a C++ bool; decide in C++, or compare a column with it [S102]
//
// The condition was worked out in C++, where no row is known yet: it would keep all rows or none.
// Mostly a comparison of two C++ values was written in place of one with a column; a part that is
// there or not is when(flag, condition).
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::in_print == true);
#else
constexpr auto statement = select(Book).where(true);
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
