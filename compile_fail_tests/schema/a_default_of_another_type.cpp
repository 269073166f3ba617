// expect: stele: default_() of a value of another type than the column; give one of the column's own type [S636]
//
// The default is the value that a row begins with, and the DEFAULT of the database; it has to be
// one that the column can have.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(n, int, default_(5)));
#else
STELE_TABLE(Table, "table", column(n, int, default_("x")));
#endif
