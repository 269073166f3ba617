// expect: stele: filter() of a window function that is no aggregate; pick the rows with where() [S263]
//
// row_number() and the like number all rows of a window. Only an aggregate can leave some out.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count().filter(Book::in_print).over()));
#else
constexpr auto text = stele::sql(select(row_number().filter(Book::in_print).over()));
#endif
