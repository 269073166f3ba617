// expect: stele: do_nothing() takes nothing; name the columns in on_conflict(), and write do_update() for what changes [S456]
//
// DO NOTHING leaves the row that is there as it is. The key that may conflict is named before it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author)
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
                .on_conflict(Author::author_id)
                .do_nothing())
        .changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author)
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
                .on_conflict()
                .do_nothing(Author::author_id))
        .changes();
}
#endif
