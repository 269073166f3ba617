// expect: stele: a char as a value, which SQL does not have; pass text, as "c", or an integer [S157]
//
// A char is a number in C++ and looks like text. SQL has text of any length, and no type of one
// character.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::title == "I");
#else
constexpr auto statement = select(Book::title).where(Book::title == 'I');
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
