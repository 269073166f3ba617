// expect: stele: an aggregate or window function takes a column, or what is made of columns; a C++ value is the same in each row [S254]
//
// count() counts rows. An aggregate of a constant says nothing of the rows; where it is meant,
// lit<5> is one.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count()).from(Book));
#else
constexpr auto text = stele::sql(select(count(5)).from(Book));
#endif
