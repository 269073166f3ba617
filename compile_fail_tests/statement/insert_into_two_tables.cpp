// expect: stele: insert() takes one table; write insert(Table), and what goes into it in values() or from() [S440]
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
            insert(Author, Book)
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B"))
        .changes();
}
#endif
