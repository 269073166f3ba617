// expect: stele: default_() of a value of another type than the column; give one of the column's own type [S636]
// computed: stele: default_() of "pet"."tame" (bool) is of another type; give a value of the column's own type [S636]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(tame, bool, default_(true)));
#else
STELE_TABLE(Pet, "pet", column(tame, bool, default_(1)));
#endif
