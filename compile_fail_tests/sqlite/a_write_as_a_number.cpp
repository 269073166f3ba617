// expect: stele: the result of a write is no number; ask for its changes() or its key() [S472]
//
// A write gives both: how many rows it changed, and the key of the row of an INSERT.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void run(stele::sqlite::connection& db) {
    const std::int64_t key =
        db.execute(insert(Author).values(Author::author_id = 1, Author::first_name = "A",
                                         Author::last_name = "B"))
            .key();
    static_cast<void>(key);
}
#else
void run(stele::sqlite::connection& db) {
    const std::int64_t key = db.execute(insert(Author).values(
        Author::author_id = 1, Author::first_name = "A", Author::last_name = "B"));
    static_cast<void>(key);
}
#endif
