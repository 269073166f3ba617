// expect: stele: update() takes one table; write update(Table), and what it sets in set() [S441]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

constexpr auto b = alias<"b">(Book);

#ifdef STELE_CONTROL
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(update(Book).set(Book::title = "It").everywhere()).changes();
}
#else
std::int64_t run(stele::sqlite::connection& db) {
    return db.execute(update(b).set(Book::title = "It").everywhere()).changes();
}
#endif
