// expect: stele: scalar() takes nothing; it is the value of the one column that the statement selects, and of its first row [S960]
//
// scalar() is for statements that select one column, and there is nothing left to say about which one.
// Of a row with several columns, read the members.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
inline std::string of(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).scalar();
}
#else
inline std::string of(stele::sqlite::connection& db) {
    return db.execute(select(Book::title)).scalar(Book::title);
}
#endif
