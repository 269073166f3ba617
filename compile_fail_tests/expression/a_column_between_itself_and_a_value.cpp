// expect: stele: a column compared with itself, which says nothing of it; compare two columns, one of them by an alias, or say is_not_null() [S161]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement =
    select(Book::title).where(Book::book_id.between(Book::author_id, stele::lit<9>));
#else
constexpr auto statement =
    select(Book::title).where(Book::book_id.between(Book::book_id, stele::lit<9>));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
