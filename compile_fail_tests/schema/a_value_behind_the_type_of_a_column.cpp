// expect: stele: a column with a value behind its C++ type; say default_(value): column(name, type, default_(value)) [S983]
//
// What is a default in C++ is an option here, as it becomes DEFAULT in SQL too.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(legs, int, default_(4)));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(legs, int = 4));
#endif
