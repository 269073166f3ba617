// expect: stele: * of a row, which is no pointer; read its member: row.title [S523]
//
// one() gives the row itself. first() and one_or_none(), which may have none, give a std::optional, and that
// has the *.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

std::string first(stele::sqlite::connection& db) {
    const auto row = db.execute(select(Book::title)).one();
#ifdef STELE_CONTROL
    return row.title;
#else
    return (*row);
#endif
}
