// expect: stele: get<I>() of a row with fewer elements; count from 0, or select more [S538]
//
// get<0>(row) is the first element, so that the last one is the number of elements less one.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::string run(stele::sqlite::connection& db) {
    return get<0>(db.execute(select(Book::title)).one());
}
#else
std::string run(stele::sqlite::connection& db) {
    return get<1>(db.execute(select(Book::title)).one());
}
#endif
