// expect: stele: a list assigned to a column; assign one value, and bytes as std::vector<std::byte> [S861]
// computed: stele: a list assigned to "book"."author_id" (integer); assign one value, and bytes as std::vector<std::byte>
//
// A column has one value in each row.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

void set(stele::sqlite::connection& db, const std::vector<int>& ids) {
#ifdef STELE_CONTROL
    db.execute(update(Book).set(Book::author_id = ids.front()).everywhere());
#else
    db.execute(update(Book).set(Book::author_id = ids).everywhere());
#endif
}
