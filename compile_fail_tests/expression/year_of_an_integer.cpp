// expect: stele: an argument of a function is no date; pass a date, a time, or text that is one [S134]
//
// SQLite takes a number for a count of days, the Julian day, which is hardly what is meant. Dates
// are columns of a <chrono> type, or text that reads as one.
#include "../tables.hpp"

#ifdef STELE_CONTROL
constexpr auto query = select(year(Book::title));
#else
constexpr auto query = select(year(Book::author_id));
#endif

constexpr auto text = stele::sql(query);
