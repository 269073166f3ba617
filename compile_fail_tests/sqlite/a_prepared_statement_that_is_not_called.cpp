// expect: stele: a prepared statement is called for its result, with the values of its placeholders: find(), find("It") [S474]
//
// prepare() runs nothing. Each call of what it gives runs the statement, with values for its
// placeholders.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

#ifdef STELE_CONTROL
std::string run(stele::sqlite::connection& db) {
    auto find = db.prepare(select(Book).where(Book::book_id == "id"_p));
    return find(1).one().title;
}
#else
std::string run(stele::sqlite::connection& db) {
    auto find = db.prepare(select(Book).where(Book::book_id == "id"_p));
    return find.one().title;
}
#endif
