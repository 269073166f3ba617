// expect: stele: index(nmae) names a column that the table does not have; name its columns as column() does [S641]
// computed: stele: index(nmae) names a column that the table does not have; did you mean "name"? [S641]
//
// Keys, uniques, indexes and foreign keys name the columns of their own table, as column() spells
// them.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(name, std::string), index(name));
#else
STELE_TABLE(Table, "table", column(name, std::string), index(nmae));
#endif
