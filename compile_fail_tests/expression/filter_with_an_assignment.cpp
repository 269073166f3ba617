// expect: stele: filter() takes a condition, but = assigns; compare with == [S101]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count().filter(Book::title == "It")));
#else
constexpr auto text = stele::sql(select(count().filter(Book::title = "It")));
#endif
