// expect: stele: select() uses a table that is not in the statement; join it, or cross_join() it where each row with each is meant [S007]
// computed: stele: select() uses "book", but "book" is not in this statement; add .join(Author::books)
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Author, Book).join(Author::books);
#else
constexpr auto statement = select(Author, Book);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) {
    std::string names;
    for (auto& [author, book] : db.execute(statement)) names += author.last_name + book.title;
    return names;
}
