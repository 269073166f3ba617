// expect: stele: default_() of a generated column, which the database fills; leave one of them out, or say default_sql("...") [S634]
//
// What the database fills is never written from a row, so that the value of default_() would not
// be used.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(n, int, generated));
#else
STELE_TABLE(Table, "table", column(n, int, generated, default_(5)));
#endif
