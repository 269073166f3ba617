// expect: stele: a row as a single value; read its member, one().title, or take scalar() in place of one() [S962]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

bool is_it(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    return db.execute(select(Book::title)).one().title == "It";
#else
    return db.execute(select(Book::title)).one() == "It";
#endif
}
