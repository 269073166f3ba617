// expect: stele: text of wchar_t, char8_t, char16_t or char32_t; pass UTF-8 as text of char [S158]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto statement = select(case_(when(Book::in_print, "yes"), stele::else_(Book::title)));
#else
constexpr auto statement = select(case_(when(Book::in_print, L"yes"), stele::else_(Book::title)));
#endif

static_assert(!stele::sql(statement).empty());
