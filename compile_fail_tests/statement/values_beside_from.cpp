// expect: stele: values() or from() given twice, or both; give an insert() one of them, and several rows as a range [S446]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(insert(Author).from(select(Author))).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author)
                .from(select(Author))
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B"))
        .changes();
}
#endif
