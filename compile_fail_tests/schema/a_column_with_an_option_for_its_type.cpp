// expect: stele: a column with an option or a value where its C++ type belongs; write column(name, type, options...) [S661]
// computed: stele: column Pet::kind has an option or a value where its C++ type belongs; write column(kind, type, options...) [S661]
//
// A column of STELE_TABLE says its C++ type behind its name, and then its options. Only STELE_MAP knows the type from a
// struct.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string, max_length(10)));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, max_length(10)));
#endif

constexpr auto text = stele::sql(select(Pet).where(Pet::pet_id == 1));
