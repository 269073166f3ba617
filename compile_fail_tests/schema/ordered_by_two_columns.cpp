// expect: stele: ordered_by() takes one column of the table that the relationship leads to; write its name, and .desc() behind it or nothing: ordered_by(title) [S987]
//
// The rows of a collection come in the order of one column. Where more is needed, ask for them with select() and order_by().
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    has_many(toys, Toy, pet, ordered_by(name.desc())));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    has_many(toys, Toy, pet, ordered_by(name, toy_id)));
#endif
