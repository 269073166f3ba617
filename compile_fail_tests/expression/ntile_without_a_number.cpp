// expect: stele: lag(), lead(), nth_value() and ntile() count by integers; pass an integer [S228]
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(ntile(4).over()));
#else
constexpr auto text = stele::sql(select(ntile().over()));
#endif
