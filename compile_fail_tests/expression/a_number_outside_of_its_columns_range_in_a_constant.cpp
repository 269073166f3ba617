// expect below the error: stele: a number that its column cannot hold; use one within the range of the column's C++ type [S197]
//
// In a constexpr statement the compiler knows the number. Elsewhere a value_error says it when the
// program runs.
#include "../tables.hpp"

// clang-format off
STELE_TABLE(Part, "part",
    column(part_id, std::int64_t, primary_key),
    column(weight,  std::optional<std::int16_t>),
    column(count,   std::uint8_t, default_(0)),
    column(code,    std::string, max_length(5), default_("")));
// clang-format on

#ifdef STELE_CONTROL
constexpr auto statement = insert(Part).values(Part::count = 255);
#else
constexpr auto statement = insert(Part).values(Part::count = 256);
#endif
