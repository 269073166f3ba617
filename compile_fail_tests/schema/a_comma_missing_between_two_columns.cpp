// expect: stele: a comma is missing in `column(kind, std::string) column(name, std::string)`; put one between two entries of a table [S656]
//
// The entries of a table are arguments of a macro, with a comma between them, and none but the last
// closes the parenthesis.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string),
    column(name, std::string));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string)
    column(name, std::string));
#endif
