// expect: stele: a statement that is not run; pass it to execute() [S492]
// a warning
#include "../tables.hpp"

#include <stele/sqlite.hpp>

void add(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    db.execute(stele::create_table(Author));
#else
    static_cast<void>(db);
    stele::create_table(Author);
#endif
}
