// expect: stele: a name as an argument; it is a part of the type, so say as<"name">(), alias<"name">(Table), recursive<"name">(...) [S358]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline auto run(stele::sqlite::connection& db) { return db.execute(select(Book::title)).all(); }
#else
inline auto run(stele::sqlite::connection& db) {
    return db.execute(select(Book::title).as("name")).all();
}
#endif
