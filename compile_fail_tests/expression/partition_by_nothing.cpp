// expect: stele: partition_by() of nothing; name what to part by, or say over() [S220]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(count().over()));
#else
constexpr auto text = stele::sql(select(count().over(partition_by())));
#endif
