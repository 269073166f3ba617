// expect: stele: on_conflict() without do_nothing() and do_update(); say one of them [S407]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::string run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author)
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
                .on_conflict(Author::author_id)
                .do_nothing()
                .returning(Author))
        .one()
        .first_name;
}
#else
std::string run(stele::sqlite::connection& db) {
    return db
        .execute(
            insert(Author)
                .values(Author::author_id = 1, Author::first_name = "A", Author::last_name = "B")
                .on_conflict(Author::author_id)
                .returning(Author))
        .one()
        .first_name;
}
#endif
