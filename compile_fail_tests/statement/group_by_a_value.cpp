// expect: stele: group_by() takes expressions; a C++ value groups nothing [S312]
//
// A value is the same for every row, so all rows would fall into one group; in SQL a bare number
// would even mean the column of that position. Name the columns or expressions to group by.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book::author_id, stele::count()).group_by(Book::author_id));
#else
constexpr auto text = stele::sql(select(Book::author_id, stele::count()).group_by(1));
#endif
