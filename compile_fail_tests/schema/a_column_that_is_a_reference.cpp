// expect: stele: a column of a type that a row cannot hold and default-construct (a reference, an array, a const type, one without default constructor); declare the column with a plain value type [S622]
//
// A row is a struct that is made empty, filled and copied; each of its members has to be an object
// that allows that.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int));
#else
STELE_TABLE(Table, "table", column(id, int&));
#endif
