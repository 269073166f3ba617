// expect: stele: on_conflict() behind one without columns, which is for any conflict; put that one last [S454]
//
// An ON CONFLICT without columns answers every conflict, so that one behind it is never asked;
// SQLite takes it as the last one only.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author)
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
                .on_conflict(Author::author_id)
                .do_nothing()
                .on_conflict()
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
                .do_nothing()
                .on_conflict(Author::author_id)
                .do_nothing())
        .changes();
}
#endif
