// expect: stele: lit<> of a number that its column cannot hold; use one within the range of the column's C++ type [S162]
#include "../tables.hpp"

// clang-format off
STELE_TABLE(Room, "room",
    column(room_id, std::int64_t, primary_key),
    column(beds,    std::uint8_t));
// clang-format on

#ifdef STELE_CONTROL
constexpr auto condition = Room::beds.between(stele::lit<1>, stele::lit<3>);
#else
constexpr auto condition = Room::beds.between(stele::lit<-1>, stele::lit<300>);
#endif
