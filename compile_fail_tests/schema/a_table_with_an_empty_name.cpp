// expect: stele: a table whose SQL name is empty or no text; give it a string literal [S620]
//
// A table needs a name in SQL: the string literal behind the C++ name.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int, primary_key));
#else
STELE_TABLE(Table, "", column(id, int, primary_key));
#endif
