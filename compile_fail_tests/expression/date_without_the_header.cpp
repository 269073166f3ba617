// expect: stele: this function gives a date or a time of <chrono>; include <stele/chrono.hpp> [S139]
#include "../tables.hpp"

#ifdef STELE_CONTROL
#include <stele/chrono.hpp>
#endif

constexpr auto query = select(date(Book::title));

constexpr auto text = stele::sql(query);
