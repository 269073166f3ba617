// expect: stele: nulls_first() or nulls_last() of a column; they stand behind asc() or desc(): Book::title.asc().nulls_first() [S380]
//
// Where the NULLs go belongs to a direction, which is said first.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto stmt = select(Book).order_by(Book::rating.asc().nulls_first());
#else
constexpr auto stmt = select(Book).order_by(Book::rating.nulls_first());
#endif
