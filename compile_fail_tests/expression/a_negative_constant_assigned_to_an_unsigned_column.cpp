// expect: stele: lit<> of a number that its column cannot hold; use one within the range of the column's C++ type [S162]
// computed: stele: "part"."count" cannot hold the number of this lit<>; use one within the range of
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
constexpr auto statement = update(Part).set(Part::count = lit<1>).everywhere();
#else
constexpr auto statement = update(Part).set(Part::count = lit<-1>).everywhere();
#endif

static_assert(!stele::sql(statement).empty());
