// expect: stele: STELE_MAP of a struct that cannot be made empty and then assigned; give it a default constructor and an assignment, as a row is made before it is read [S691]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct pet {
    int age;
};
struct made_pet {
    explicit made_pet(int);
    int age;
};

#ifdef STELE_CONTROL
STELE_MAP(Pet, "pet", pet, column(age, primary_key));
#else
STELE_MAP(Pet, "pet", made_pet, column(age, primary_key));
#endif

int oldest(stele::sqlite::connection& db) {
    int found = 0;
    for (const auto& p : db.execute(select(Pet)).all()) found = p.age;
    return found + db.execute(select(Pet)).one().age;
}
