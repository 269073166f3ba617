// expect: stele: a table whose name is that of a table or struct which is defined already; give each a name of its own, and a header its #pragma once [S685]
//
// STELE_TABLE defines a struct and a value of the table's name.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(pet_id, std::int64_t, primary_key));
STELE_TABLE(Toy, "toy", column(toy_id, std::int64_t, primary_key));
#else
STELE_TABLE(Pet, "pet", column(pet_id, std::int64_t, primary_key));
STELE_TABLE(Pet, "toy", column(toy_id, std::int64_t, primary_key));
#endif

constexpr auto text = stele::sql(select(Pet));
