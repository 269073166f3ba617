// expect: stele: option `default(1)` of column n has another name here; say default_(value) [S693]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int, primary_key), column(n, int, default_(1)));
#else
STELE_TABLE(Table, "table", column(id, int, primary_key), column(n, int, default(1)));
#endif
