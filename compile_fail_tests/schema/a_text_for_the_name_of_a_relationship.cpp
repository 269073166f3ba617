// expect: stele: something else stands where the name of a column or relationship belongs; write the name as it is in C++, without quotes [S664]
#include "../tables.hpp"

STELE_TABLE(Owner, "owner", column(owner_id, std::int64_t, primary_key));

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(owner_id, std::int64_t),
    belongs_to(owner, Owner, owner_id));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(owner_id, std::int64_t),
    belongs_to("owner", Owner, owner_id));
#endif

constexpr auto text = stele::sql(create_table(Pet));
