// expect: stele: option `not_null` of column name, whose type says it; declare it with std::optional where it can be NULL, and without where not [S692]
//
// A column is NOT NULL unless its C++ type is a std::optional. So a row says what can be missing, and nothing else has to.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int, primary_key), column(name, std::string));
#else
STELE_TABLE(Table, "table", column(id, int, primary_key), column(name, std::string, not_null));
#endif
