// expect: stele: a column compared with itself, which says nothing of it; compare two columns, one of them by an alias, or say is_not_null() [S161]
// computed: stele: "book"."book_id" compared with itself
//
// Each row has one value in a column, which is equal to itself unless it is NULL. Two rows of one
// table are compared by an alias of it.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::author_id == Book::book_id);
#else
constexpr auto statement = select(Book::title).where(Book::book_id == Book::book_id);
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
