// expect: stele: raw() takes a string literal, so that no text of run time becomes SQL; pass values as arguments for ? [S805]
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto e = stele::raw<int>("1");
#else
const auto e = stele::raw<int>();
#endif
