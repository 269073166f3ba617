// expect: stele: an argument of the wrong type for a placeholder; give it the type of what it stands beside [S504]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

#ifdef STELE_CONTROL
std::string run(stele::sqlite::connection& db) {
    auto find = db.prepare(select(Book).where(Book::title == "t"_p && Book::book_id == "id"_p));
    return find("x", 1).one().title;
}
#else
std::string run(stele::sqlite::connection& db) {
    auto find = db.prepare(select(Book).where(Book::title == "t"_p && Book::book_id == "id"_p));
    return find(1, "x").one().title;
}
#endif
