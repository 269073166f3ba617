// expect: stele: an expression compared with itself, which says nothing of it; compare two expressions, one of them by an alias, or say is_not_null() [S823]
//
// Both sides are the same of the same row, and so are equal unless they are NULL. An expression with bound values is not
// judged: these may differ.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(lower(Book::title) == lower(Book::subtitle));
#else
constexpr auto statement = select(Book::title).where(lower(Book::title) == lower(Book::title));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
