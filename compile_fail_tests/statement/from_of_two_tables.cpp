// expect: stele: from() takes one table; name it, and join the others [S050]
//
// FROM with several tables pairs each row with each. stele has joins for that, of which
// cross_join() is the one without a condition.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book, Author).from(Book).cross_join(Author);
#else
constexpr auto statement = select(Book, Author).from(Book, Author);
#endif

static_assert(!stele::sql(statement).empty());

void read(stele::sqlite::connection& db) {
    for (const auto& row : db.execute(statement)) static_cast<void>(row);
}
