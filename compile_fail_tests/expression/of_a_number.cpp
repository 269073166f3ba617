// expect: stele: of<T>() of a placeholder names the C++ type of its value; say "name"_p.of<int>() [S543]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto statement = select("n"_p.of<int>()).from(Book);
#else
constexpr auto statement = select("n"_p.of<5>()).from(Book);
#endif

static_assert(!stele::sql(statement).empty());
