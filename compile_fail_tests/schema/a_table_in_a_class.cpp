// expect: stele: a table in a class; write STELE_TABLE or STELE_MAP in a namespace, outside of functions and classes [S981]
//
// A table is a struct and a variable of that name, which other tables' relationships find by it.
// In a namespace they can be declared in any order.
#include "../tables.hpp"

#ifdef STELE_CONTROL
namespace zoo {
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string));
}
#else
struct zoo {
    STELE_TABLE(Pet, "pet",
        column(pet_id, std::int64_t, primary_key),
        column(kind, std::string));
};
#endif
