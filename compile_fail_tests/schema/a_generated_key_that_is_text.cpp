// expect: stele: a generated primary key that is no integer, which the database does not fill by itself; leave generated out, or say how with default_sql("...") [S660]
// computed: stele: "pet"."pet_id" (text) is a generated primary key, and no integer, which the database would fill by itself; leave generated out, or say how with default_sql("...") [S660]
//
// SQLite gives a row without a key the next integer. A key of another type that nobody gives stays empty, which is an
// error of each INSERT, unless a default makes one.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::string, primary_key, generated, default_sql("(hex(randomblob(16)))")));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::string, primary_key, generated));
#endif
