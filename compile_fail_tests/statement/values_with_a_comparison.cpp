// expect: stele: values() takes assignments, and this compares; assign with one =: Table::column = value [S452]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values(Author::first_name = "A", Author::last_name = "B"))
        .key();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values(Author::first_name == "A", Author::last_name == "B"))
        .key();
}
#endif
