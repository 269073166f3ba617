// expect: stele: group_concat() takes an expression and a separator; concat() several expressions first [S258]
//
// group_concat() goes down one column; concat() goes along a row.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(group_concat(concat(Book::title, Book::subtitle), ", ")));
#else
constexpr auto text = stele::sql(select(group_concat(Book::title, Book::subtitle, ", ")));
#endif
