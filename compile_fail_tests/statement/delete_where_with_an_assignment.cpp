// expect: stele: where() takes a condition, but = assigns; compare with == [S101]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = delete_from(Book).where(Book::title == "It");
#else
constexpr auto statement = delete_from(Book).where(Book::title = "It");
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
