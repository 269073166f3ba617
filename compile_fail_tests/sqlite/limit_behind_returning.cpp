// expect: stele: delete_from() has no limit(); it takes where() or everywhere(), then returning() [S365]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void run(stele::sqlite::connection& db) {
    static_cast<void>(db.execute(delete_from(Book).everywhere().returning(Book::title)).all());
}
#else
void run(stele::sqlite::connection& db) {
    static_cast<void>(
        db.execute(delete_from(Book).everywhere().returning(Book::title).limit(1)).all());
}
#endif
