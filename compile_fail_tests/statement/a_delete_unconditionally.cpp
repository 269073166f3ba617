// expect: stele: delete_from() has no unconditionally(); say everywhere() [S381]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(delete_from(Book).everywhere());
#else
constexpr auto text = stele::sql(delete_from(Book).unconditionally());
#endif
