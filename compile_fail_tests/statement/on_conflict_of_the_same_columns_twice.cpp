// expect: stele: on_conflict() of the same columns twice; say once what happens [S455]
//
// The first on_conflict() of a key answers its conflicts, so that a second one of the same columns
// is never asked.
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
                .on_conflict(Author::author_id)
                .do_update(Author::first_name = "A"))
        .changes();
}
#endif
