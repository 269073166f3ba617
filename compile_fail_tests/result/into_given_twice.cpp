// expect: stele: into() or stream() of a result that has another shape already, from into() or scalars(); say execute(statement).into<T>() [S531]
//
// The second into<T>() would make the first one useless. Say the type that is meant.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct named {
    std::string title;
};

#ifdef STELE_CONTROL
std::size_t run(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).into<named>().all().size();
}
#else
std::size_t run(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).into<named>().into<named>().all().size();
}
#endif
