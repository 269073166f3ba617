// expect: stele: something else stands where the name of a column or relationship belongs; write the name as it is in C++, without quotes [S664]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(a, int), column(b, int), unique(a, b));
constexpr auto text = stele::sql(create_table(Pet));
#else
STELE_TABLE(Pet, "pet", column(a, int), column(b, int), unique("a", "b"));
constexpr auto text = stele::sql(create_table(Pet));
#endif
