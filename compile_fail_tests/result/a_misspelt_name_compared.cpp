// expect: stele: row[] of a name that the row does not have, or has twice; select it, or name an expression with .as<"name">() [S518]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

#ifdef STELE_CONTROL
inline bool of(stele::sqlite::connection& db) {
    return db.execute(select(Book::title, Book::book_id.as<"n">())).one()["n"_c] == 4;
}
#else
inline bool of(stele::sqlite::connection& db) {
    return db.execute(select(Book::title, Book::book_id.as<"n">())).one()["m"_c] == 4;
}
#endif
