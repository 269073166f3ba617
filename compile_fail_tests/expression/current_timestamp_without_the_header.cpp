// expect: stele: this function gives a date or a time of <chrono>; include <stele/chrono.hpp> [S139]
#include "../tables.hpp"

#ifdef STELE_CONTROL
#include <stele/chrono.hpp>
#endif

constexpr auto query = select(stele::current_timestamp()).from(Book);

constexpr auto text = stele::sql(query);
