// expect: stele: a relationship or foreign key to something that is no table, or not defined yet; name a table that STELE_TABLE defines before this use [S647]
// computed: stele: Table::author leads to something that is no table, or not defined yet; name a table that STELE_TABLE defines before this use
//
// A foreign key leads to the columns of a table, so that this has to be known where the key is
// used.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(a, std::int64_t), belongs_to(author, Author, a));
#else
STELE_TABLE(Table, "table", column(a, std::int64_t), belongs_to(author, Athor, a));
#endif

constexpr auto text = stele::sql(create_table(Table));
