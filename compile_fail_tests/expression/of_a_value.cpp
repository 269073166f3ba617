// expect: stele: of<T>() of a placeholder names the C++ type of its value; say "name"_p.of<int>() [S543]
//
// of<T>() gives a placeholder a type where nothing else does. The value comes with the call.
#include "../tables.hpp"

#ifdef STELE_CONTROL
using namespace stele::literals;
constexpr auto stmt = select("x"_p.of<int>());
#else
using namespace stele::literals;
constexpr auto stmt = select("x"_p.of(5));
#endif
