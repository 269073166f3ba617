// expect: stele: row[] of a name that the row does not have, or has twice; select it, or name an expression with .as<"name">() [S518]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

#ifdef STELE_CONTROL
inline std::int64_t of(stele::sqlite::connection& db) {
    return db.execute(select(Book::title, Book::book_id.as<"n">())).one()["n"_c];
}
#else
inline std::int64_t of(stele::sqlite::connection& db) {
    return db.execute(select(Book::title, Book::book_id.as<"n">())).one()["m"_c];
}
#endif
