// expect: stele: a column of STELE_MAP that is no public data member of the struct; name a member that it has [S653]
// computed: stele: column(nmae) of STELE_MAP(
//
// STELE_MAP takes types from the struct's members, which it has to be able to name.
#include "../tables.hpp"

struct thing {
    int id = 0;
    std::string name{};
};

#ifdef STELE_CONTROL
STELE_MAP(Table, "table", thing, column(id, primary_key), column(name));
#else
STELE_MAP(Table, "table", thing, column(id, primary_key), column(nmae));
#endif
