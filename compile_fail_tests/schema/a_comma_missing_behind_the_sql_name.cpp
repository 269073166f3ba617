// expect: stele: a comma is missing behind the SQL name of a table; write STELE_TABLE(Table, "name", column(name, type, options...), ...) [S985]
//
// The first column would be a part of the name.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string));
#else
STELE_TABLE(Pet, "pet"
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string));
#endif
