// expect: stele: STELE_MAP without its SQL name or its struct; write STELE_MAP(Table, "name", Struct, column(member, options...), ...) [S683]
#include "../tables.hpp"

struct pet {
    int age;
};

#ifdef STELE_CONTROL
STELE_MAP(Pet, "pet", pet, column(age));
#else
STELE_MAP(Pet, "pet");
#endif
