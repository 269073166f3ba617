// expect: stele: a transaction has no execute(); it only lasts while statements run by its connection: db.execute() [S476]
//
// A transaction says where changes begin and whether they are kept. Statements run by the connection, as they
// do without one.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
void change(stele::sqlite::connection& db) {
    auto all = db.begin();
    db.execute(delete_from(Book).everywhere());
    all.commit();
}
#else
void change(stele::sqlite::connection& db) {
    auto all = db.begin();
    all.execute(delete_from(Book).everywhere());
    all.commit();
}
#endif
