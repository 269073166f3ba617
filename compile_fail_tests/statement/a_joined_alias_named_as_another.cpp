// expect: stele: two tables of one name in a statement; give one of them an alias [S016]
//
// A name stands for one table in a statement, so that each column name means one thing. Two aliases
// have two names.
#include "../tables.hpp"

template <stele::fixed_string Name>
constexpr auto b = alias<Name>(Book);

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(b<"b">).cross_join(b<"c">));
#else
constexpr auto text = stele::sql(select(b<"b">).cross_join(b<"b">));
#endif
