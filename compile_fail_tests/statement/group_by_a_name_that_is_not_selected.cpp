// expect: stele: group_by() by a name that select() does not give; name an expression of its list with .as<"name">() [S309]
//
// A name in group_by() stands for an expression of the select list, and none has this name.
#include "../tables.hpp"

constexpr auto n = (Book::author_id % 2).as<"n">();

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(n).group_by(n));
#else
constexpr auto text = stele::sql(select(Book::title).group_by(n));
#endif
