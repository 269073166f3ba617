// expect: stele: unique(Pet::kind) names a column that the table does not have; name its columns as column() does [S641]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string),
    unique(kind));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string),
    unique(Pet::kind));
#endif
