// expect: stele: arithmetic of something that is no number; use numbers, or a type whose type_mapping supports it [S116]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = Book::book_id + "a"_p;
#else
constexpr auto e = Book::title + "a"_p;
#endif
