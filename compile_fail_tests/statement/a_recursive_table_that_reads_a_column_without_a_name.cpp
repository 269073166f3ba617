// expect: stele: a derived table with a column that has no name; name the expression with .as<"name">() [S026]
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto step = [](auto self) { return select(self["n"_c] + 1).where(self["n"_c] < 9); };

#ifdef STELE_CONTROL
constexpr auto numbers = recursive<"numbers">(select(stele::lit<1>.as<"n">()), step);
#else
constexpr auto numbers = recursive<"numbers">(select(stele::lit<1>), step);
#endif
constexpr auto text = stele::sql(with(numbers).select(numbers["n"_c]));
