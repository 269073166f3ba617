// expect: stele: a row as a single value; read its member, one().title, or take scalar() in place of one() [S962]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

std::int64_t next(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(Book::book_id)).scalar() + 1;
#else
    return db.execute(select(Book::book_id)).one() + 1;
#endif
}
