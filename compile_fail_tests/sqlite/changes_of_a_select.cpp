// expect: stele: changes() and key() are asked of the result of insert(), update() or delete_from(); a SELECT changes nothing [S464]
//
// A SELECT reads. Only INSERT, UPDATE and DELETE have a number of changed rows, and an INSERT of
// one row its key.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(delete_from(Book).everywhere()).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) { return db.execute(select(Book)).changes(); }
#endif
