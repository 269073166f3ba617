// expect: stele: a value of a C++ type that has no SQL type; specialise stele::type_mapping for it, or pass another type [S107]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto one = stele::raw<int>("?", 1);
#else
const auto one = stele::raw<int>("?", shelf{});
#endif
