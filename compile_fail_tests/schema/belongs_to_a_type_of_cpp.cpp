// expect: stele: a relationship or foreign key to a C++ type that is no table; name the table that it leads to [S989]
//
// belongs_to(name, Table, key): the key's column has a C++ type already, and the relationship leads to a table.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(author_id, std::int64_t),
    belongs_to(author, Author, author_id));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(author_id, std::int64_t),
    belongs_to(author, std::int64_t, author_id));
#endif
