// expect: stele: delete_orphan with restrict or set_null, which keep what delete_orphan deletes; keep one of them [S639]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Owner, "owner",
    column(owner_id, std::int64_t, primary_key),
    has_many(pets, Pet, owner, delete_orphan));
#else
STELE_TABLE(Owner, "owner",
    column(owner_id, std::int64_t, primary_key),
    has_many(pets, Pet, owner, delete_orphan, set_null));
#endif
