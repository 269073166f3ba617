// expect: stele: select() takes tables, columns and expressions, but = assigns; compare with == [S302]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title == "x"));
#else
constexpr auto text = stele::sql(select(Book::title = "x"));
#endif
