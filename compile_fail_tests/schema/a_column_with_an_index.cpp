// expect: stele: option `index` of column n has another name here; say indexed [S693]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int, primary_key), column(n, int, indexed));
#else
STELE_TABLE(Table, "table", column(id, int, primary_key), column(n, int, index));
#endif
