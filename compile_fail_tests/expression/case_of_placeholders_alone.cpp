// expect: stele: a placeholder beside nothing that has a type; give it one: "name"_p.of<int>() [S105]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto statement = select(case_(when(Book::in_print, "n"_p.of<int>())));
#else
constexpr auto statement = select(case_(when(Book::in_print, "n"_p)));
#endif

static_assert(!stele::sql(statement).empty());
