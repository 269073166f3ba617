// expect: stele: where() takes a condition, and this is none; compare it with something [S103]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto s = select(Book).where("x"_p.of<bool>());
#else
constexpr auto s = select(Book).where("x"_p);
#endif
