// expect: stele: scalars() takes a statement that gives rows: a SELECT, or one with returning() [S467]
//
// scalars() gives the first item of each row, and an INSERT without returning() has no rows.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db.scalars(insert(Author).values(Author::row{}).returning(Author::author_id))
        .all()
        .size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db.scalars(insert(Author).values(Author::row{})).all().size();
}
#endif
