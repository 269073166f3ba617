// expect: stele: a placeholder beside nothing that has a type; give it one: "name"_p.of<int>() [S105]
#include "../tables.hpp"

#include <optional>

using namespace stele::literals;

#ifdef STELE_CONTROL
constexpr auto text =
    stele::sql(select(Book).where("id"_p.of<std::optional<std::int64_t>>().is_null()));
#else
constexpr auto text = stele::sql(select(Book).where("id"_p.is_null()));
#endif
