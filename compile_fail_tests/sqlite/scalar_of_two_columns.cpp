// expect: stele: scalar() of a statement that selects several columns; select one, or use one() [S520]
//
// scalar() gives the one value of the one row; with several columns it would throw the others away.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
std::string read(stele::sqlite::connection& db) { return db.execute(select(Book::title)).scalar(); }
#else
std::string read(stele::sqlite::connection& db) {
    return db.execute(select(Book::title, Book::rating)).scalar();
}
#endif
