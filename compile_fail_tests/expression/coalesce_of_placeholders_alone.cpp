// expect: stele: a placeholder beside nothing that has a type; give it one: "name"_p.of<int>() [S105]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = stele::coalesce("a"_p, Book::rating, "b"_p);
#else
constexpr auto e = stele::coalesce("a"_p, "b"_p);
#endif
