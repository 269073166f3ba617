// expect: stele: raw<R>() with a C++ type R that has no SQL type; specialise stele::type_mapping for it, or name another type [S806]
//
// The text says nothing about the type of its result, so that raw<R>() does, and R has to be a type
// that can be read.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto one = stele::raw<int>("1");
#else
const auto one = stele::raw<shelf>("1");
#endif
