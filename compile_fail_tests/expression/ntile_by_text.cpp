// expect: stele: lag(), lead(), nth_value() and ntile() count by integers; pass an integer [S228]
//
// These count rows, parts or places, and nothing but a whole number counts.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, ntile(3).over()));
#else
constexpr auto text = stele::sql(select(Book::title, ntile("3").over()));
#endif
