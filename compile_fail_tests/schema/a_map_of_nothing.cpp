// expect: stele: STELE_MAP without its SQL name or its struct; write STELE_MAP(Table, "name", Struct, column(member, options...), ...) [S683]
#include "../tables.hpp"

struct pet {
    std::int64_t pet_id;
};

#ifdef STELE_CONTROL
STELE_MAP(Pet, "pet", pet, column(pet_id, primary_key));
#else
STELE_MAP();
#endif
