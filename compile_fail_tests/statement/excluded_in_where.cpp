// expect: stele: excluded() is the row that would have been inserted, which do_update() alone knows; use the table's own column [S033]
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto text = stele::sql(select(Book).where(Book::title == "It"));
#else
constexpr auto text = stele::sql(select(Book).where(excluded(Book::title) == "It"));
#endif
