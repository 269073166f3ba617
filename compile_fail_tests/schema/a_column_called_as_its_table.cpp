// expect: stele: a column or relationship is called as its table, whose member it becomes; choose another name, and for a column named("...") [S663]
//
// A column is a member of its table, and in C++ no member is called as its class. The name in SQL can stay.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(seat, "seat",
    column(seat_id, std::int64_t, primary_key),
    column(number, int, named("seat")));
#else
STELE_TABLE(seat, "seat",
    column(seat_id, std::int64_t, primary_key),
    column(seat, int));
#endif
