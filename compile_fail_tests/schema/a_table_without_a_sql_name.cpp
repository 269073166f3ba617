// expect: stele: STELE_TABLE(Table, ...) without a SQL name; give it a string literal before the columns [S642]
//
// The second argument is the name in SQL; a column does not stand for it.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int, primary_key));
#else
STELE_TABLE(Table, column(id, int, primary_key));
#endif
