// expect: stele: two columns or relationships of a table have the same name; rename one of them, and keep the name of a column in SQL with named("...") [S662]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Owner, "owner",
    column(owner_id, std::int64_t, primary_key),
    column(name, std::string),
    column(surname, std::string));
#else
STELE_TABLE(Owner, "owner",
    column(owner_id, std::int64_t, primary_key),
    column(name, std::string),
    column(name, std::string));
#endif

STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(owner_id, std::int64_t),
    belongs_to(owner, Owner, owner_id));

constexpr auto text = stele::sql(create_table(Pet));
constexpr auto other_text = stele::sql(select(Owner));
