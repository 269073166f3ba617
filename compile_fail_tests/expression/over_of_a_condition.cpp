// expect: stele: over() of something that is neither an aggregate nor a window function; it belongs to sum(column), row_number() and the like [S267]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select((count() > 4).as<"many">()));
#else
constexpr auto text = stele::sql(select((Book::rating > 4.0).over()));
#endif
