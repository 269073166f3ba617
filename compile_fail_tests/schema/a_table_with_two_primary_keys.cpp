// expect: stele: a table with two primary keys; keep one primary_key, of a column or as an entry [S632]
//
// A table has one primary key. Other columns that tell rows apart are unique.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(a, int), column(b, int), primary_key(a, b));
#else
STELE_TABLE(Table, "table", column(a, int, primary_key), column(b, int), primary_key(a, b));
#endif
