// expect: stele: filter() takes a condition, and this is none; compare it with something [S103]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count().filter(Book::in_print)));
#else
constexpr auto text = stele::sql(select(count().filter(Book::title)));
#endif
