// expect: stele: % of something that is no integer
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = Book::book_id % "a"_p;
#else
constexpr auto e = Book::rating % "a"_p;
#endif
