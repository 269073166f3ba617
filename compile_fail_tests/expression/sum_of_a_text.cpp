// expect: stele: an aggregate or window function takes a column, or what is made of columns; a C++ value is the same in each row [S254]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(sum(Book::rating)));
#else
constexpr auto text = stele::sql(select(sum("rating")));
#endif
