// expect: stele: everywhere() beside where() or given twice; say one of them [S315]
//
// everywhere() says that all rows are meant, and where() that some are: one of the two is a
// mistake, and in a DELETE it matters which.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = delete_from(Book).where(Book::title == "It");
#else
constexpr auto statement = delete_from(Book).where(Book::title == "It").everywhere();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
