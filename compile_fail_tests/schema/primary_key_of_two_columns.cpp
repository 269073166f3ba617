// expect: stele: primary_key said of two columns, and a table has one primary key; for a key of several columns write the entry primary_key(a, b) [S631]
//
// Two columns that are a key each are not the same as a key of both. The entry primary_key(a, b)
// says the latter.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(a, int), column(b, int), primary_key(a, b));
#else
STELE_TABLE(Table, "table", column(a, int, primary_key), column(b, int, primary_key));
#endif
