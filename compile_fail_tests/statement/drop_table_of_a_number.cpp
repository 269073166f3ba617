// expect: stele: drop_table() takes one table of STELE_TABLE; drop several one by one [S372]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(stele::drop_table(Book));
#else
constexpr auto text = stele::sql(stele::drop_table(5));
#endif
