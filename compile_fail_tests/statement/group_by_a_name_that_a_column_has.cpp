// expect: stele: group_by() by a name that a column has too, which would be grouped by; group by the expression, or give it another name [S201]
//
// SQL looks for a name in GROUP BY among the columns of the tables first, so that it would group by
// the column and not by the expression that has the same name.
#include "../tables.hpp"

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select((Book::author_id % 2).as<"odd">()).group_by("odd"_c));
#else
constexpr auto text = stele::sql(select((Book::author_id % 2).as<"title">()).group_by("title"_c));
#endif
