// expect: stele: select() of a placeholder, which nothing gives a type; give it one: "name"_p.of<int>() [S303]
//
// The row has a C++ type for each selected value, and a placeholder takes its own from what it is
// compared with. Here is nothing, so that it has to be said.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto s = select("x"_p.of<int>());
#else
constexpr auto s = select("x"_p);
#endif
