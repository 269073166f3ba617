// expect: stele: prepare() takes one statement, such as select(...); SQL text goes to query(), which keeps it prepared [S466]
//
// prepare() keeps a statement ready to be called. query() keeps the texts that it ran last
// prepared by itself.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    auto find = db.prepare(select(Book::title));
    return find().all().size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    auto find = db.prepare("SELECT title FROM book");
    return find().all().size();
}
#endif
