// expect: stele: all(), first() and one() of a result take nothing; say which rows, and how many, in the statement: select(Book).where(...).limit(10) [S590]
//
// The database picks the rows, and what it does not give need not be read. So the statement says which ones.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

void run(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    const auto ten = db.execute(select(Book).limit(10)).all();
    static_cast<void>(ten);
#else
    const auto ten = db.execute(select(Book)).first(10);
    static_cast<void>(ten);
#endif
}
