// expect: stele: STELE_TABLE() of nothing; write STELE_TABLE(Table, "name", column(name, type, options...), ...) [S986]
//
// A table has a name in C++, one in SQL and a column at least.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(pet_id, std::int64_t, primary_key));
#else
STELE_TABLE();
#endif
