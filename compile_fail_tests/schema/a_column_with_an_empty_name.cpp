// expect: stele: named() of a column is empty or no text; give it the SQL name as a string literal [S623]
//
// named() gives the name that the column has in SQL, so there has to be one.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int, named("key")));
#else
STELE_TABLE(Table, "table", column(id, int, named("")));
#endif
