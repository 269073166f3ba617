// expect: stele: default_() of a value that the column cannot hold: it is out of the type's range, or longer than max_length; give one that fits [S637]
//
// A value that the column cannot hold would be refused whenever it is used.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(n, std::int16_t, default_(7000)));
#else
STELE_TABLE(Table, "table", column(n, std::int16_t, default_(70000)));
#endif
