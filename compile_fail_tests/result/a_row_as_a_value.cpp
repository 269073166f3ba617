// expect: stele: a row as a single value; read its member, one().title, or take scalar() in place of one() [S962]
//
// one() gives a row, also where the statement selects one column: a struct with a member of its name.
// scalar() gives the value itself.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline std::string of(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).scalar();
}
#else
inline std::string of(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).one();
}
#endif
