// expect: stele: set() of nothing; write Table::column = value [S430]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(update(Shop).set(Shop::name = "Corner").everywhere());
#else
constexpr auto text = stele::sql(update(Shop).set({}).everywhere());
#endif
