// expect: stele: group_concat() with a separator that is no text; pass text [S229]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, group_concat(Book::title, ", ")));
#else
constexpr auto text = stele::sql(select(Book::title, group_concat(Book::title, 2)));
#endif
