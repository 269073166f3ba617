// expect: stele: a name of the select list as a value, which SQL does not know there; repeat the expression without as<"name">() [S397]
//
// The names of the select list are those of the result. WHERE and the like come before it.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::title == "It"));
#else
constexpr auto text = stele::sql(select(Book).where(Book::title.as<"t">() == "It"));
#endif
