// expect: stele: values() of several rows; give it one range of rows: values({{...}, {...}}), or a std::vector [S444]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values({{.first_name = "A"}, {.first_name = "B"}})).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values({.first_name = "A"}, {.first_name = "B"})).changes();
}
#endif
