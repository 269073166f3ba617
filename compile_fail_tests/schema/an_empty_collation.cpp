// expect: stele: collate() of a column is empty or no text; name a collation, as in collate("nocase") [S625]
//
// collate() names a collation of the database.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(name, std::string, collate("nocase")));
#else
STELE_TABLE(Table, "table", column(name, std::string, collate("")));
#endif
