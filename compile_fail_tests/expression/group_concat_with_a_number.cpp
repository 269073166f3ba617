// expect: stele: group_concat() with a separator that is no text; pass text [S229]
//
// The separator is put between the texts that are joined, so that it is a text itself.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(group_concat(Book::title, ", ")));
#else
constexpr auto text = stele::sql(select(group_concat(Book::title, 2)));
#endif
