// expect: stele: select() of a name; select a column, or an expression with .as<"name">() [S360]
//
// A name stands for an item of the select list, and so can be none of them.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title.as<"t">()));
#else
constexpr auto text = stele::sql(select("t"_c));
#endif
