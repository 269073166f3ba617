// expect: stele: a placeholder beside nothing that has a type; give it one: "name"_p.of<int>() [S105]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
using namespace stele::literals;
void run(stele::sqlite::connection& db) {
    auto find = db.prepare(select(Book).where(Book::title == "t"_p));
    static_cast<void>(find("t"_p = "It").all());
}
#else
using namespace stele::literals;
void run(stele::sqlite::connection& db) {
    auto find = db.prepare(select(Book).where(Book::title == "t"_p));
    static_cast<void>(find("t"_p == "It").all());
}
#endif
