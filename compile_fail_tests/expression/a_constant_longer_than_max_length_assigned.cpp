// expect: stele: lit<> of text that is longer than the max_length of its column; shorten it, or raise max_length [S163]
// computed: stele: the text of this lit<> is longer than the max_length of "part"."code"
#include "../tables.hpp"

// clang-format off
STELE_TABLE(Part, "part",
    column(part_id, std::int64_t, primary_key),
    column(weight,  std::optional<std::int16_t>),
    column(count,   std::uint8_t, default_(0)),
    column(code,    std::string, max_length(5), default_("")));
// clang-format on

using stele::lit;

#ifdef STELE_CONTROL
constexpr auto statement = update(Part).set(Part::code = lit<"abcde">).everywhere();
#else
constexpr auto statement = update(Part).set(Part::code = lit<"abcdef">).everywhere();
#endif

static_assert(!stele::sql(statement).empty());
