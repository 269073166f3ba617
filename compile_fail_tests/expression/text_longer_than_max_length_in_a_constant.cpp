// expect below the error: stele: text that is longer than the max_length of its column; shorten it, or raise max_length [S196]
//
// In a constexpr statement the compiler knows the text. Elsewhere a value_error says it when the
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
constexpr auto statement = insert(Part).values(Part::code = "abcde");
#else
constexpr auto statement = insert(Part).values(Part::code = "abcdef");
#endif
