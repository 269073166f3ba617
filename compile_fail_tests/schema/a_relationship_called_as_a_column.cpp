// expect: stele: two columns or relationships of a table have the same name; rename one of them, and keep the name of a column in SQL with named("...") [S662]
#include "../tables.hpp"

STELE_TABLE(Owner, "owner",
    column(owner_id, std::int64_t, primary_key));

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(owner_id, std::int64_t),
    belongs_to(owner, Owner, owner_id));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(owner, std::int64_t),
    belongs_to(owner, Owner, owner));
#endif
