// expect: stele: no statement begins with remove(); say delete_from(T).where(...) [S966]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

void clear(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    static_cast<void>(db.execute(delete_from(Book).where(Book::book_id == 1)));
#else
    static_cast<void>(db.execute(remove(Book).where(Book::book_id == 1)));
#endif
}
