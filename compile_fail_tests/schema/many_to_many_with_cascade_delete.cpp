// expect: stele: an option of many_to_many() that is one of a foreign key, which its pivot table has; say it of the belongs_to() there [S988]
//
// A many_to_many() goes through the two foreign keys of the table between. What becomes of a link when one of its ends
// is deleted is said where these keys are.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    many_to_many(toys, PetToy, pet, toy));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    many_to_many(toys, PetToy, pet, toy, cascade_delete));
#endif
