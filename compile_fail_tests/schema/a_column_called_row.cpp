// expect: stele: a column or relationship cannot be called `row`, a name that each table has for itself; choose another, and for a column named("row") [S654]
//
// Table::row is the struct of the table's rows, and Table::columns holds its columns' types.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int), column(line, int, named("row")));
#else
STELE_TABLE(Table, "table", column(id, int), column(row, int));
#endif
