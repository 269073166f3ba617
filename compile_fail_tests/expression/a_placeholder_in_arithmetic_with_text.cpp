// expect: stele: + with text; SQL's + is for numbers, concat(a, b) puts texts together [S165]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = Book::book_id + "a"_p;
#else
constexpr auto e = Book::title + "a"_p;
#endif
