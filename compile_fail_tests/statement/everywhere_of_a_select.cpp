// expect: stele: select() has no everywhere(); leave it out, it takes all rows where it has no where() [S964]
//
// An UPDATE or DELETE says with everywhere() that every row is meant, as that changes them all. A SELECT
// only reads, and so has nothing to say.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

std::size_t length(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(Book::title)).all().size();
#else
    return db.execute(select(Book::title).everywhere()).all().size();
#endif
}
