// expect: stele: a default of an autoincrement column, whose value the database assigns; leave the default out [S635]
//
// An autoincrement key is assigned by the database, and never takes its DEFAULT.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int, primary_key, autoincrement));
#else
STELE_TABLE(Table, "table", column(id, int, primary_key, autoincrement, default_(5)));
#endif
