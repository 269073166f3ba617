// expect: stele: default_() of a value of another type than the column; give one of the column's own type [S636]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(name, std::string, default_("")));
#else
STELE_TABLE(Pet, "pet", column(name, std::string, default_({})));
#endif
