// expect: stele: over() of something that is neither an aggregate nor a window function; it belongs to sum(column), row_number() and the like [S267]
//
// A window is what an aggregate or a window function sees. A column sees its row alone.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(sum(Book::rating).over()));
#else
constexpr auto text = stele::sql(select(Book::rating.over()));
#endif
