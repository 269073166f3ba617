// expect: stele: ordered_by() takes one column of the table that the relationship leads to; write its name, and .desc() behind it or nothing: ordered_by(title) [S987]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    has_many(toys, Toy, pet, ordered_by(name)));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    has_many(toys, Toy, pet, ordered_by("name")));
#endif
