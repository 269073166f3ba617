// expect: stele: select() of a placeholder, which nothing gives a type; give it one: "name"_p.of<int>() [S303]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto s = select("x"_p.of<int>());
#else
constexpr auto s = select("x"_p);
#endif
