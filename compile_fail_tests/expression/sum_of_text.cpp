// expect: stele: sum() or avg() of a type that has no sum; use numbers, or see type_mapping<T>::supports [S118]
//
// Only numbers add up. SQLite would take a text for the number that it begins with, mostly 0, and
// give a sum of that.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, sum(Book::rating)).group_by(Book::title);
#else
constexpr auto statement = select(Book::title, sum(Book::subtitle)).group_by(Book::title);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string titles = db.execute(statement).one().title;
    for (auto& [title, more] : db.execute(statement)) titles += title;
    return titles;
}
