// expect: stele: something else stands where the name of a column or relationship belongs; write the name as it is in C++, without quotes [S664]
#include "../tables.hpp"

using weight = double;

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(pet_id, std::int64_t, primary_key), column(weighs, weight, unique));
#else
STELE_TABLE(Pet, "pet", column(pet_id, std::int64_t, primary_key), column(weight weighs, unique));
#endif

constexpr auto text = stele::sql(create_table(Pet));
