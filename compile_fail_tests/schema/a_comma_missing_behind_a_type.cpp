// expect: stele: a comma is missing behind the C++ type of a column; write column(name, type, options...) [S984]
//
// The word of an option stands behind the type, as in SQL. Here each option is an argument.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t primary_key),
    column(kind, std::string));
#endif
