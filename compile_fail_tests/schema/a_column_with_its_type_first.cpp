// expect: stele: `std::string` stands where a column's name belongs, and begins with a type; write column(name, type, options...) [S658]
//
// A column's name comes first, and its type behind it.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(std::string, kind));
#endif
