// expect: stele: set() given twice; put all assignments into one [S447]
//
// An UPDATE has one SET. All its assignments stand in one set(), separated by commas.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(update(Author).set(Author::first_name = "A", Author::last_name = "B").everywhere())
        .changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(
            update(Author).set(Author::first_name = "A").set(Author::last_name = "B").everywhere())
        .changes();
}
#endif
