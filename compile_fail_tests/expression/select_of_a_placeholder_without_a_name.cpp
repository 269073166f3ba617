// expect: stele: the name of a placeholder is a plain identifier: letters, digits and underscores, and no digit first [S501]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto statement = select("n"_p.of<int>()).from(Book);
#else
constexpr auto statement = select(""_p).from(Book);
#endif

static_assert(!stele::sql(statement).empty());
