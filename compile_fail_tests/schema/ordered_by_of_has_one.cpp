// expect: stele: ordered_by() of belongs_to(), has_one() or foreign_key(), which lead to one row; say it of has_many() or many_to_many() [S681]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    has_many(chips, Chip, pet, ordered_by(code)));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    has_one(chip, Chip, pet, ordered_by(code)));
#endif
