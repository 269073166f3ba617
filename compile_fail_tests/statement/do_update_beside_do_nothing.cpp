// expect: stele: an on_conflict() has do_nothing() or do_update(), once; say one of them [S457]
//
// A conflict either leaves the row that is there, or updates it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author)
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
                .on_conflict(Author::author_id)
                .do_update(Author::first_name = "A"))
        .changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author)
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
                .on_conflict(Author::author_id)
                .do_nothing()
                .do_update(Author::first_name = "A"))
        .changes();
}
#endif
