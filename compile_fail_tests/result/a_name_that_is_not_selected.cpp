// expect: stele: row[] of a name that the row does not have, or has twice; select it, or name an expression with .as<"name">() [S518]
//
// row["name"_c] finds a column by its name in the select list, and the list does not have it, or
// has it twice.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::string read(stele::sqlite::connection& db) {
    using namespace stele::literals;
    return db.execute(select(Book::title, Book::rating)).one()["title"_c];
}
#else
std::string read(stele::sqlite::connection& db) {
    using namespace stele::literals;
    return db.execute(select(Book::title, Book::rating)).one()["subtitle"_c];
}
#endif
