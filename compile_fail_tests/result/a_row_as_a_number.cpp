// expect: stele: a row as a single value; read its member, one().title, or take scalar() in place of one() [S962]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline std::int64_t of(stele::sqlite::connection& db) {
    return db.execute(select(Book::book_id)).one().book_id;
}
#else
inline std::int64_t of(stele::sqlite::connection& db) {
    return db.execute(select(Book::book_id)).one();
}
#endif
