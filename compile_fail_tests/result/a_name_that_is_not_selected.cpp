// expect: stele: row["name"_c] of a name that is not selected, or more than once; select it, or name an expression with .as<"name">()
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
