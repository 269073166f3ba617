// expect: stele: nullptr is no NULL; say std::nullopt, or is_null() and is_not_null() [S154]
//
// A null pointer is a thing of C++. NULL in SQL is std::nullopt here, and a comparison with it
// becomes IS NULL.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::subtitle == std::nullopt);
#else
constexpr auto statement = select(Book::title).where(Book::subtitle == nullptr);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
