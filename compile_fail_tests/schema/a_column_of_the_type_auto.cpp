// expect: stele: a column of the type auto, which no member of a struct can have; write its C++ type [S982]
//
// A table's row is a struct with a member for each column, and there is nothing to deduce its type from.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(weight, double, default_(1.5)));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(weight, auto, default_(1.5)));
#endif
