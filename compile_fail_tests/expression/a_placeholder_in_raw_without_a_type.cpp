// expect: stele: a placeholder beside nothing that has a type; give it one: "name"_p.of<int>() [S105]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto e = stele::raw<bool>("? GLOB ?", Book::title, "x"_p.of<std::string>());
#else
constexpr auto e = stele::raw<bool>("? GLOB ?", Book::title, "x"_p);
#endif
