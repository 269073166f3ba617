// expect: stele: something else stands where the name of a column or relationship belongs; write the name as it is in C++, without quotes [S664]
//
// A column's name is a name in C++, Pet::kind, so it is written as one. Only the table's name in SQL is a string literal,
// and a column's if it differs, named("...").
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string));
#else
STELE_TABLE(Pet, "pet",
    column("pet_id", std::int64_t, primary_key),
    column("kind", std::string));
#endif

constexpr auto text = stele::sql(select(Pet));
