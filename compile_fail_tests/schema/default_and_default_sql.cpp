// expect: stele: default_() and default_sql() of one column; keep one of them [S633]
//
// A column has one DEFAULT, so that it would be open which of the two counts.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(name, std::string, default_("a")));
#else
STELE_TABLE(Table, "table", column(name, std::string, default_("a"), default_sql("'b'")));
#endif
