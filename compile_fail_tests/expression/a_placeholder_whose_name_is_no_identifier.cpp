// expect: stele: the name of a placeholder is a plain identifier: letters, digits and underscores, and no digit first [S501]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = Book::title == "t"_p;
#else
constexpr auto e = Book::title == "t OR 1 = 1 --"_p;
#endif
