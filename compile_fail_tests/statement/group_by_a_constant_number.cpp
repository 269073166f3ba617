// expect: stele: group_by() of a number, which SQL takes for a place in the select list; name what to group by [S279]
//
// GROUP BY 1 is by the first item of the select list. Its name or its expression says so without
// counting.
#include "../tables.hpp"

using namespace stele;

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::title, count()).group_by(Book::title));
#else
constexpr auto text = stele::sql(select(Book::title, count()).group_by(lit<1>));
#endif
