// expect: stele: this function gives a date or a time of <chrono>; include <stele/chrono.hpp> [S139]
//
// <chrono> costs compile time, and so stele's part of it stands in a header of its own, for those
// who use dates.
#include "../tables.hpp"

#ifdef STELE_CONTROL
#include <stele/chrono.hpp>
#endif

constexpr auto query = select(date(Book::title));

constexpr auto text = stele::sql(query);
