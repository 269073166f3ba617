// expect: stele: filter() takes one condition; join several with && [S268]
//
// FILTER (WHERE …) has one condition.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count().filter(Book::in_print)));
#else
constexpr auto text = stele::sql(select(count().filter()));
#endif
