// expect: stele: columns() beside values(), whose assignments or rows say their columns themselves; leave columns() out, it goes with from() [S450]
//
// Each assignment names its column, and a row has them all. columns() is for from(), whose SELECT
// has values without names.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(insert(Author).values(Author::author_id = 1, Author::first_name = "A",
                                       Author::last_name = "B"))
        .changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author)
                .columns(Author::first_name, Author::last_name)
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B"))
        .changes();
}
#endif
