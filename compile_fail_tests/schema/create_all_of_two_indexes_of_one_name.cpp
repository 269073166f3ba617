// expect: stele: create_all() of two indexes of one name, which is made of the table's and the columns' names; create one by create_index(...).named<"...">() [S652]
//
// An index is called ix_table_columns, and the names of a database's indexes are all different.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

#ifdef STELE_CONTROL
STELE_TABLE(First, "a_d", column(c, int), index(c));
#else
STELE_TABLE(First, "a_b", column(c, int), index(c));
#endif

STELE_TABLE(Second, "a", column(b, int), column(c, int), index(b, c));
void create(stele::sqlite::connection& db) { db.create_all(First, Second); }
