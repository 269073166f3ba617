// expect: stele: into() and stream() take a result over as it is made; write db.execute(statement).into<T>() [S533]
//
// into<T>() and stream() give a new result that takes the statement and its values along. The one
// before would be empty.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct named {
    std::string title;
};

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    auto books = db.execute(select(Book::title)).into<named>();
    return books.all().size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    auto books = db.execute(select(Book::title));
    return books.into<named>().all().size();
}
#endif
