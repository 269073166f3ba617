// expect: stele: a table in a function; write STELE_TABLE or STELE_MAP in a namespace, outside of functions and classes [S665]
//
// A table is a class with member templates, which C++ does not allow in a function.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string));
#endif

void make() {
#ifdef STELE_CONTROL
    static_cast<void>(stele::sql(select(Pet)));
#else
    STELE_TABLE(Pet, "pet",
        column(pet_id, std::int64_t, primary_key),
        column(kind, std::string));
#endif
}
