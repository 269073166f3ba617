// expect: stele: `column(name)` lacks something; write column(name, type, options...) [S643]
//
// An entry has all that its form says; only the options can be left out.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int), column(name, int));
#else
STELE_TABLE(Table, "table", column(id, int), column(name));
#endif
