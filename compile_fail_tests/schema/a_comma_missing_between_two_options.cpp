// expect: stele: a comma is missing in `max_length(40) unique` of kind; put one between two options [S659]
//
// The options of a column or relationship have a comma between them.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string, max_length(40), unique));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string, max_length(40) unique));
#endif
