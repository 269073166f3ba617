// expect: stele: a column with () or [] behind it; a column is no function and no list: name it as it is, and say substr() for a part of text [S193]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(substr(Book::title, 1, 1) == "I");
#else
constexpr auto statement = select(Book::title).where(Book::title[0] == "I");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
