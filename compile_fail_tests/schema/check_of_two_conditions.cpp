// expect: stele: check() of several conditions; join them by && in one, or say check() for each [S682]
//
// A comma between two conditions would drop the first of them.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(age, int), check(age > 3 && age < 9));
constexpr auto text = stele::sql(create_table(Pet));
#else
STELE_TABLE(Pet, "pet", column(age, int), check(age > 3, age < 9));
constexpr auto text = stele::sql(create_table(Pet));
#endif
