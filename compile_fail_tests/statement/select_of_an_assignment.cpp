// expect: stele: select() takes tables, columns and expressions, but = assigns; compare with == [S302]
//
// A select list asks for values, and = assigns, which is for set() and values(). If the result of a
// comparison is wanted, it is written ==.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title == "x"));
#else
constexpr auto text = stele::sql(select(Book::title = "x"));
#endif
