// expect: stele: default_() of a value that the column cannot hold: it is out of the type's range, or longer than max_length; give one that fits [S637]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(name, std::string, max_length(4), default_("none")));
#else
STELE_TABLE(Table, "table", column(name, std::string, max_length(3), default_("none")));
#endif
