// expect: stele: rows compared that have other columns, or by < and the like; compare their members: a.title < b.title [S524]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

bool before(stele::sqlite::connection& db) {
    const auto a = db.execute(select(Author::first_name)).one();
    const auto b = db.execute(select(Author::first_name)).one();
#ifdef STELE_CONTROL
    return a.first_name < b.first_name;
#else
    return a < b;
#endif
}
