// expect: stele: a foreign key whose columns are not those of its target in number and type; name as many, of the same types [S607]
#include "../tables.hpp"

#include <stele/session.hpp>
#include <stele/sqlite.hpp>

STELE_TABLE(Owner, "owner",
    column(owner_id, std::int64_t, primary_key),
    has_many(pets, Pet, owner));

#ifdef STELE_CONTROL
using owner_key = std::int64_t;
#else
using owner_key = std::string;
#endif
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(owner_id, owner_key),
    belongs_to(owner, Owner, owner_id));

void keep(stele::sqlite::connection& db) {
    stele::session session{db};
    session.add(Owner::row{});
    session.add(Pet::row{});
    session.commit();
}
