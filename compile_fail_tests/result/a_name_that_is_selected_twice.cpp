// expect: stele: row[] of a name that the row does not have, or has twice; select it, or name an expression with .as<"name">() [S518]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::string read(stele::sqlite::connection& db) {
    using namespace stele::literals;
    std::string titles;
    for (const auto& row : db.execute(select(Book::title, Book::subtitle)))
        titles += row["title"_c];
    return titles;
}
#else
std::string read(stele::sqlite::connection& db) {
    using namespace stele::literals;
    std::string titles;
    for (const auto& row : db.execute(select(Book::title, Book::subtitle.as<"title">())))
        titles += row["title"_c];
    return titles;
}
#endif
