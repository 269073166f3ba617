// expect: stele: a column of STELE_MAP that is no public data member of the struct; name a member that it has [S653]
#include "../tables.hpp"

class animal {
#ifdef STELE_CONTROL
public:
#endif
    std::int64_t animal_id = 0;
    std::string kind;
};

STELE_MAP(Animal, "animal", animal,
    column(animal_id, primary_key),
    column(kind));

constexpr auto text = stele::sql(select(Animal).where(Animal::kind == "cat"));
