// expect: stele: a foreign key to columns that are neither the target's primary key nor unique; declare them unique [S608]
// computed: stele: the foreign key of "pet" refers to "place"."x" (integer), "place"."x" (integer), neither the primary key of "place" nor unique; declare that unique [S608]
#include "../tables.hpp"

STELE_TABLE(Place, "place", column(x, int), column(y, int), primary_key(x, y));

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(x, int), column(y, int), foreign_key((x, y), Place, (x, y)));
#else
STELE_TABLE(Pet, "pet", column(x, int), column(y, int), foreign_key((x, y), Place, (x, x)));
#endif

constexpr auto text = stele::sql(create_table(Pet));
