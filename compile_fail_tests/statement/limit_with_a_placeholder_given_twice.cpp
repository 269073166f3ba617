// expect: stele: limit() given twice
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto s = select(Book).limit("a"_p).offset("a"_p);
#else
constexpr auto s = select(Book).limit("a"_p).limit("b"_p);
#endif
