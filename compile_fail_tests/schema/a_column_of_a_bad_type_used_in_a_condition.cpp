// expect: stele: a column of a C++ type that has no SQL type; specialise stele::type_mapping for it, or declare the column with a type that has one [S612]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, shelf));
#endif

constexpr auto find = select(Pet).where(Pet::kind == "cat");
constexpr auto add = insert(Pet).values(Pet::kind = "cat");
