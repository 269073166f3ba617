// expect: stele: select() of nothing; name a table or a column [S305]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book));
#else
constexpr auto text = stele::sql(stele::select());
#endif
