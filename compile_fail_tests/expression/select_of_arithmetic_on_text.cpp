// expect: stele: + with text; SQL's + is for numbers, concat(a, b) puts texts together [S165]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, Book::book_id + 1);
#else
constexpr auto statement = select(Book::title, Book::title + 1);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (auto& [title, more] : db.execute(statement)) titles += title;
    return titles;
}
