// expect: stele: rows compared that have other columns, or by < and the like; compare their members: a.title < b.title [S524]
//
// Rows of the same columns are equal where all of these are. Rows of other columns are of another type, and
// rows have no order.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

bool same(stele::sqlite::connection& db) {
    const auto first = db.execute(select(Author::first_name)).one();
    const auto last = db.execute(select(Author::last_name)).one();
#ifdef STELE_CONTROL
    return first.first_name == last.last_name;
#else
    return first == last;
#endif
}
