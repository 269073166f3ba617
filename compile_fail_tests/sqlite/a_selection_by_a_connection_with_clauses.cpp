// expect: stele: a connection has no select(); say db.execute(select(...)) [S475]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

auto titles(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(Book).where(Book::book_id > 4).order_by(Book::title)).all();
#else
    return db.select(Book).where(Book::book_id > 4).order_by(Book::title).all();
#endif
}
