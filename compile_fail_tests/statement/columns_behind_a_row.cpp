// expect: stele: columns() beside values(), whose assignments or rows say their columns themselves; leave columns() out, it goes with from() [S450]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).values(Author::row{})).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author).values(Author::row{}).columns(Author::first_name, Author::last_name))
        .changes();
}
#endif
