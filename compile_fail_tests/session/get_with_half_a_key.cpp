// expect: stele: get() with values that are not those of the table's primary key; give one for each of its columns, of its type [S908]
#include "../tables.hpp"

#include <stele/session.hpp>

STELE_TABLE(Seat, "seat", column(hall, std::string), column(number, int), primary_key(hall, number));

void read(stele::session& session) {
#ifdef STELE_CONTROL
    session.get(Seat, "A", 1);
#else
    session.get(Seat, "A");
#endif
}
