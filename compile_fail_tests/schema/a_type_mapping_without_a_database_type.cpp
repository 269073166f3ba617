// expect: stele: a column of a C++ type that has no SQL type; specialise stele::type_mapping for it, or declare the column with a type that has one [S612]
#include "../tables.hpp"

#include <stele/sqlite.hpp>

struct chip {
    std::int64_t number;
};
template <>
struct stele::type_mapping<chip> {
#ifdef STELE_CONTROL
    using database_type = std::int64_t;
#endif
    static constexpr operations supports = operations::none;
    static std::int64_t to_database(chip c) { return c.number; }
    static chip from_database(std::int64_t n) { return {n}; }
};

STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(worn, chip));

constexpr auto text = stele::sql(create_table(Pet));
chip read(stele::sqlite::connection& db) { return db.execute(select(Pet)).one().worn; }
