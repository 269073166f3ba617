// expect: stele: default_sql() of a column is empty or no text; give it SQL, as in default_sql("date('now')") [S627]
//
// default_sql() is SQL text, which stands behind DEFAULT.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(name, std::string, default_sql("'x'")));
#else
STELE_TABLE(Table, "table", column(name, std::string, default_sql("")));
#endif
