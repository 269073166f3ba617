// expect: stele: a connection has no drop_table(); say db.execute(drop_table(...)) [S475]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

void clear(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    static_cast<void>(db.execute(drop_table(Book)));
#else
    db.drop_table(Book);
#endif
}
