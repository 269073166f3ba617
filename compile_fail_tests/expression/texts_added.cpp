// expect: stele: + with text; SQL's + is for numbers, concat(a, b) puts texts together [S165]
// computed: stele: + with text, of "book"."title" (text) and a value of type text
//
// In SQL + makes numbers of its operands. The operator for text is ||, here concat().
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(concat(Book::title, "!") == "It!");
#else
constexpr auto statement = select(Book::title).where(Book::title + "!" == "It!");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
