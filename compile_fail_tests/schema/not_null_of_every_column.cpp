// expect: stele: option `not_null` of column pet_id, whose type says it; declare it with std::optional where it can be NULL, and without where not [S692]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string),
    column(name, std::string));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key, not_null),
    column(kind, std::string, not_null),
    column(name, std::string, not_null));
#endif
