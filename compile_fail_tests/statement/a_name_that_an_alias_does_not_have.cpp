// expect: stele: a derived table has no column of this name, or two; select it there, or name it with .as<"name">() [S024]
//
// table["name"_c] looks for the name among the columns that an alias or derived table has. A
// derived table has those that its select() names, and each by one name.
#include "../tables.hpp"

using namespace stele::literals;

constexpr auto a = alias<"a">(Author);

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(a["last_name"_c]));
#else
constexpr auto text = stele::sql(select(a["title"_c]));
#endif
