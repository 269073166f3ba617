// expect: stele: group_by() by a name that a column has too, which would be grouped by; group by the expression, or give it another name [S201]
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select((Book::author_id % 2).as<"odd">()).group_by("odd"_c));
#else
constexpr auto text = stele::sql(select((Book::author_id % 2).as<"title">()).group_by("title"_c));
#endif
