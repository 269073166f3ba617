// expect: stele: a placeholder beside nothing that has a type; give it one: "name"_p.of<int>() [S105]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
const auto two = stele::raw<int>("1 + ?", "n"_p.of<int>());
#else
const auto two = stele::raw<int>("1 + ?", "n"_p);
#endif
