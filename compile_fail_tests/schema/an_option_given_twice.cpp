// expect: stele: option `primary_key` of id given twice; give it once [S645]
//
// Once is enough; a second value would leave open which of them counts.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int, primary_key));
#else
STELE_TABLE(Table, "table", column(id, int, primary_key, primary_key));
#endif
