// expect: stele: these types do not compare; compare with a value or column of the same type [S113]
// computed: stele: "pet"."age" (integer) does not compare with a value of type text; compare with a value or column of the same type [S113]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(age, int, check(age > 3)));
constexpr auto text = stele::sql(create_table(Pet));
#else
STELE_TABLE(Pet, "pet", column(age, int, check(age > "3")));
constexpr auto text = stele::sql(create_table(Pet));
#endif
