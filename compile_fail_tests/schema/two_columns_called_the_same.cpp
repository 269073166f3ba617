// expect: stele: two columns or relationships of a table have the same name; rename one of them, and keep the name of a column in SQL with named("...") [S662]
//
// Columns and relationships are members of the table, and columns of its row too, so each has a name of its own.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string),
    column(name, std::string));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string),
    column(kind, std::string));
#endif

constexpr auto text = stele::sql(select(Pet));
