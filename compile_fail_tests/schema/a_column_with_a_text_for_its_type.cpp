// expect: stele: a column with an option or a value where its C++ type belongs; write column(name, type, options...) [S661]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, "TEXT"));
#endif

constexpr auto text = stele::sql(insert(Pet).values(Pet::kind = "cat"));
