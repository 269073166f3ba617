// expect: stele: all(), first() and one() name no type; the one of the rows is said before: execute(statement).into<summary>().all() [S525]
//
// The type of the rows is that of the statement, unless into<T>() says another, which all() and the others then
// give.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

std::size_t books(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(Book)).all().size();
#else
    return db.execute(select(Book)).all<Book::row>().size();
#endif
}
