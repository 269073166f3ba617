// expect: stele: a comma is missing in `column(pet_id, std::int64_t, primary_key); column(name, std::string)`; put one between two entries of a table [S656]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(name, std::string));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key);
    column(name, std::string));
#endif
