// expect: stele: update() takes one table; write update(Table), and what it sets in set() [S441]
//
// update() names the table alone. Which columns change is said by set(), and which rows by
// where().
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(update(Book).set(Book::title = "It").where(Book::book_id == 1)).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(update(Book::title).set(Book::title = "It").where(Book::book_id == 1))
        .changes();
}
#endif
