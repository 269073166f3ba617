// expect: stele: a table name that begins with sqlite_, which SQLite keeps for its own tables; choose another [S621]
//
// SQLite keeps all names that begin with sqlite_ for itself, and would refuse to create the table.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int, primary_key));
#else
STELE_TABLE(Table, "sqlite_table", column(id, int, primary_key));
#endif
