// expect: stele: a result is read row by row, and is no list, row or bool; iterate over it, or take all(), one() or first() [S473]
#include "../tables.hpp"

std::size_t run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    const auto [id, title] = db.execute(select(Book::book_id, Book::title)).one();
#else
    const auto [id, title] = db.execute(select(Book::book_id, Book::title));
#endif
    return title.size() + static_cast<std::size_t>(id);
}
