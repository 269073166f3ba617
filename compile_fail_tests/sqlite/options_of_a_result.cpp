// expect: stele: a clause behind execute(), where the statement has gone already; say it before: execute(select(Book).where(...)) [S392]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    static_cast<void>(db.execute(select(Author)).all());
#else
    static_cast<void>(db.execute(select(Author)).options(stele::selectin(Author::books)).all());
#endif
}
