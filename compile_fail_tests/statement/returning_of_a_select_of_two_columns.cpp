// expect: stele: a SELECT of several columns as a value; select one column [S106]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author)
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
                .returning(select(Book::title)))
        .all()
        .size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author)
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
                .returning(select(Book::book_id, Book::title)))
        .all()
        .size();
}
#endif
