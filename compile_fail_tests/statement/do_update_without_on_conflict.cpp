// expect: stele: do_nothing() or do_update() without on_conflict(); name the key in on_conflict() before it [S458]
//
// DO UPDATE and DO NOTHING are parts of ON CONFLICT, which says which conflict they answer.
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
                .do_update(Author::first_name = "A"))
        .changes();
}
#endif
