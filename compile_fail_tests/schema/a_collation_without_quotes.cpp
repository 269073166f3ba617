// expect: stele: option `collate(nocase)` of column name without quotes; it is text of SQL, so write it as a string literal [S684]
//
// The name of a collation, and the SQL of a default, are texts for the database.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(name, std::string, collate("nocase")));
#else
STELE_TABLE(Pet, "pet", column(name, std::string, collate(nocase)));
#endif
