// expect: stele: a key, unique or index that names a column twice; name each once [S638]
//
// The second mention adds nothing, and was probably to be another column.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(a, int), column(b, int), index(a, b));
#else
STELE_TABLE(Table, "table", column(a, int), column(b, int), index(a, a));
#endif
