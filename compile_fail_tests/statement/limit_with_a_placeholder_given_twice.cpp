// expect: stele: limit() given twice; give it once [S318]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto s = select(Book).limit("a"_p).offset("a"_p);
#else
constexpr auto s = select(Book).limit("a"_p).limit("b"_p);
#endif
