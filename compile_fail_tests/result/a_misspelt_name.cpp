// expect: stele: row[] of a name that the row does not have, or has twice; select it, or name an expression with .as<"name">() [S518]
// computed: stele: row[] of the name "Title", which the row does not have, or has twice; did you mean "title"?
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

#ifdef STELE_CONTROL
std::string read(stele::sqlite::connection& db) {
    return db.execute(select(Book::title, Book::rating)).one()["title"_c];
}
#else
std::string read(stele::sqlite::connection& db) {
    return db.execute(select(Book::title, Book::rating)).one()["Title"_c];
}
#endif
