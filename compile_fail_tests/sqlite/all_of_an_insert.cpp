// expect: stele: a statement that gives no rows is asked for some; say returning(), or ask for changes() [S462]
//
// INSERT, UPDATE and DELETE give no rows by themselves. returning() makes them give the rows that
// they wrote.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author)
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
                .returning(Author))
        .all()
        .size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db
        .execute(insert(Author).values(Author::author_id = 1, Author::first_name = "A",
                                       Author::last_name = "B"))
        .all()
        .size();
}
#endif
