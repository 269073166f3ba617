// expect: stele: a placeholder beside nothing that has a type; give it one: "name"_p.of<int>() [S105]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto statement = select(Book::title).order_by("n"_p.of<int>().desc());
#else
constexpr auto statement = select(Book::title).order_by("n"_p.desc());
#endif

static_assert(!stele::sql(statement).empty());
