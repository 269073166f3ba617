// expect: stele: something else stands where the name of a column or relationship belongs; write the name as it is in C++, without quotes [S664]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string),
    index(kind));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string),
    index("ix_kind", kind));
#endif
