// expect: stele: set_null for a foreign key that is not optional; declare its columns as std::optional, or say cascade_delete or restrict [S609]
#include "../tables.hpp"

#include <stele/session.hpp>

#ifdef STELE_CONTROL
using owner = std::optional<std::int64_t>;
#else
using owner = std::int64_t;
#endif

STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    has_many(toys, Toy, pet, set_null));
STELE_TABLE(Toy, "toy",
    column(toy_id, std::int64_t, primary_key),
    column(pet_id, owner),
    belongs_to(pet, Pet, pet_id));

std::size_t count(stele::session& session) { return session.get(Pet, 1)[Pet::toys].size(); }
