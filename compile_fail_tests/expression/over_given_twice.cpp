// expect: stele: over() given twice; say one window [S266]
//
// over() makes the aggregate one of a window, which it has then.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count().over()));
#else
constexpr auto text = stele::sql(select(count().over().over()));
#endif
