// expect: stele: text of wchar_t, char8_t, char16_t or char32_t; pass UTF-8 as text of char [S158]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).where(Book::title == stele::lit<"It">);
#else
constexpr auto statement = select(Book::title).where(Book::title == stele::lit<u8"It">);
#endif

static_assert(!stele::sql(statement).empty());
