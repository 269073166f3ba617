// expect: stele: % of something that is no integer; use integers [S115]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = Book::book_id % "a"_p;
#else
constexpr auto e = Book::rating % "a"_p;
#endif
