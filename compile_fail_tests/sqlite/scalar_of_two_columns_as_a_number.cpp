// expect: stele: scalar() of a statement that selects several columns; select one, or use one() [S520]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline std::int64_t of(stele::sqlite::connection& db) {
    return db.execute(select(Book::book_id)).scalar();
}
#else
inline std::int64_t of(stele::sqlite::connection& db) {
    return db.execute(select(Book::book_id, Book::title)).scalar();
}
#endif
