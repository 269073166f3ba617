// expect: stele: alias<"name">() takes one table, and gives it another name; name its columns by m[T::column] [S062]
//
// An alias is another name for a table. A column gets one in the select list, by as<"name">().
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto m = stele::alias<"m">(Author);
#else
constexpr auto m = stele::alias<"m">(Author::last_name);
#endif

#ifdef STELE_CONTROL
constexpr auto statement = select(m).where(m[Author::last_name] == "King");
#else
constexpr auto statement = select(m).where(m[Author::last_name] == "King");
#endif
