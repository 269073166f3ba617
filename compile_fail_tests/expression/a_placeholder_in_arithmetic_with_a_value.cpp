// expect: stele: a placeholder beside nothing that has a type; give it one: "name"_p.of<int>() [S105]
//
// A placeholder takes its type from what it is compared with or assigned to. Where that has no type
// either, say the type yourself.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = "a"_p.of<int>() + 5;
#else
constexpr auto e = 5 + "a"_p;
#endif
