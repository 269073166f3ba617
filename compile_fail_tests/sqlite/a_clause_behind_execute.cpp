// expect: stele: a clause behind execute(), where the statement has gone already; say it before: execute(select(Book).where(...)) [S392]
//
// execute() runs the statement as it is. Clauses that are to count have to be said before.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void read(stele::sqlite::connection& db) {
    static_cast<void>(db.execute(select(Book).where(Book::title == "It")).all());
}
#else
void read(stele::sqlite::connection& db) {
    static_cast<void>(db.execute(select(Book)).where(Book::title == "It").all());
}
#endif
