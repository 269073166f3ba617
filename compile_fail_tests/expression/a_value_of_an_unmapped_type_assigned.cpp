// expect: stele: a value of a C++ type that has no SQL type; specialise stele::type_mapping for it, or pass another type [S107]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = update(Book).set(Book::title = "A").everywhere();
#else
constexpr auto statement = update(Book).set(Book::title = shelf{}).everywhere();
#endif

static_assert(!stele::sql(statement).empty());

std::int64_t run(stele::sqlite::connection& db) { return db.execute(statement).changes(); }
