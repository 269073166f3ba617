// expect: stele: unknown option `not_null` of column pet_id; an option is primary_key, autoincrement, unique, indexed, generated, version, max_length(n), default_(value), default_sql("..."), check(e), references(Table, column), named("...") or collate("...") [S615]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(kind, std::string),
    column(name, std::string));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key, not_null),
    column(kind, std::string, not_null),
    column(name, std::string, not_null));
#endif
