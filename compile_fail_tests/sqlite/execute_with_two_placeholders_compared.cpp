// expect: stele: a placeholder beside nothing that has a type; give it one: "name"_p.of<int>() [S105]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

using namespace stele::literals;

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    static_cast<void>(db.prepare(select(Book).where("a"_p.of<int>() == "b"_p)));
#else
    static_cast<void>(db.execute(select(Book).where("a"_p == "b"_p)).all());
#endif
}
