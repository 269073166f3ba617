// expect: stele: max_length() that is no whole number above 0; give the number of characters, or leave it out [S628]
//
// max_length() counts characters. No text but the empty one would fit into 0 of them, and none
// into fewer.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Table, "table", column(name, std::string, max_length(1)));
#else
STELE_TABLE(Table, "table", column(name, std::string, max_length(-1)));
#endif
