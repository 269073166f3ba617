// expect: stele: a foreign key whose columns are not those of its target in number and type; name as many, of the same types [S607]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

STELE_TABLE(Owner, "owner",
    column(owner_id, std::int64_t, primary_key));
#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(name, std::string),
    column(owner_id, std::int64_t),
    belongs_to(owner, Owner, owner_id));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(name, std::string),
    column(owner_id, std::int64_t),
    belongs_to(owner, Owner, name));
#endif

void create(stele::sqlite::connection& db) { db.create_all(Owner, Pet); }
