// expect: stele: a placeholder beside nothing that has a type; give it one: "name"_p.of<int>() [S105]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

#ifdef STELE_CONTROL
void read(stele::sqlite::connection& db) {
    static_cast<void>(db.execute(select(Book).limit("n"_p), 5));
}
#else
void read(stele::sqlite::connection& db) {
    static_cast<void>(db.execute(select(Book).order_by("n"_p), 5));
}
#endif
