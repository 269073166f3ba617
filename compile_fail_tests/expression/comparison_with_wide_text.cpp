// expect: stele: text of wchar_t, char8_t, char16_t or char32_t; pass UTF-8 as text of char [S158]
//
// Text is UTF-8 in char, as SQLite stores it. Other encodings are not converted in passing.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::title == "It");
#else
constexpr auto statement = select(Book::title).where(Book::title == L"It");
#endif

static_assert(!stele::sql(statement).empty());

std::string read(stele::sqlite::connection& db) { return db.execute(statement).one().title; }
