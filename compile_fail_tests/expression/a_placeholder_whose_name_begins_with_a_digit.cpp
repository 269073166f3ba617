// expect: stele: the name of a placeholder is a plain identifier: letters, digits and underscores, and no digit first [S501]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = Book::title == "t1"_p;
#else
constexpr auto e = Book::title == "1t"_p;
#endif
