// expect: stele: select() uses a table that is not in the statement; join it, or cross_join() it where each row with each is meant [S007]
// computed: stele: select() uses "author"."last_name", but "author" is not in this statement; add .join(Book::author)
//
// FROM is the first table that select() names; every other table has to be joined, so that it is
// said which of its rows belong to which. SQL would refuse the name, or, with both tables in FROM,
// give each row of one with each row of the other.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title, Author::last_name).join(Book::author);
#else
constexpr auto statement = select(Book::title, Author::last_name);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string names = db.execute(statement).one().last_name;
    for (const auto& row : db.execute(statement)) names += row.title;
    for (auto& [title, last_name] : db.execute(statement)) names += title + last_name;
    return names;
}
