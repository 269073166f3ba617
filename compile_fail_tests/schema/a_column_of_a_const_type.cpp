// expect: stele: a column of a type that a row cannot hold and default-construct (a reference, an array, a const type, one without default constructor); declare the column with a plain value type [S622]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(legs, int));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(legs, const int));
#endif
