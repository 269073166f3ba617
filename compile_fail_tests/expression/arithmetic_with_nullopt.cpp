// expect: stele: an operator or function of std::nullopt, which gives NULL whatever is beside it; pass a value [S155]
//
// In SQL whatever is calculated with NULL is NULL, so that the whole expression is.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::author_id + 1 == 2);
#else
constexpr auto statement = select(Book::title).where(Book::author_id + std::nullopt == 2);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
