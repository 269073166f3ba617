// expect: stele: option `length(40)` of column name has another name here; say max_length(n) [S693]
//
// Other libraries, and SQL, have other names for some options.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(id, int, primary_key), column(name, std::string, max_length(40)));
#else
STELE_TABLE(Table, "table", column(id, int, primary_key), column(name, std::string, length(40)));
#endif
