// expect: stele: the name of a placeholder is a plain identifier: letters, digits and underscores, and no digit first [S501]
//
// The name is written into the SQL behind a colon, so that it can only be a plain name.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = Book::title == "_"_p;
#else
constexpr auto e = Book::title == ""_p;
#endif
