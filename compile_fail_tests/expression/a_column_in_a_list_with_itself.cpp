// expect: stele: a column compared with itself, which says nothing of it; compare two columns, one of them by an alias, or say is_not_null() [S161]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::book_id.in(5, Book::author_id));
#else
constexpr auto statement = select(Book::title).where(Book::book_id.in(5, Book::book_id));
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
