// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"

#include <stele/types/enumeration.hpp>

#include <cstddef>
#include <cstdint>

namespace {

enum class level : std::uint8_t { low = 1, high = 255 };
enum class letter : char { a = 'a' };
enum class huge : std::uint64_t { most = ~std::uint64_t{0} };
enum old_style { first, second };
enum class color { red, green, blue };
enum class twice { one, other };

using stele::type_mapping;
using stele::value_error;

}  // namespace

template <>
inline constexpr stele::enumerator<color> stele::enum_names<color>[] = {{color::red, "red"},
                                                                        {color::green, "green"}};

template <>
inline constexpr stele::enumerator<twice> stele::enum_names<twice>[] = {{twice::one, "same"},
                                                                        {twice::other, "same"}};

static_assert(stele::MappedColumn<level> && stele::MappedColumn<old_style>);
static_assert(!stele::Mapped<std::byte>);
static_assert(stele::storage_of<level> == stele::storage::integer);
static_assert(stele::storage_of<color> == stele::storage::text);
static_assert(stele::NamedEnumeration<color> && !stele::NamedEnumeration<level>);
static_assert(stele::sql_kind_of<color> == stele::kind::other);
static_assert(has(type_mapping<level>::supports, stele::operations::order));
static_assert(!has(type_mapping<color>::supports, stele::operations::order));
static_assert(stele::has_distinct_enum_names<color>());
static_assert(!stele::has_distinct_enum_names<twice>());
static_assert(type_mapping<color>::to_database(color::green) == "green");

TEST_CASE("an enum is its underlying integer, named or not", "[types]") {
    CHECK(type_mapping<level>::to_database(level::high) == 255);
    CHECK(type_mapping<level>::from_database(1) == level::low);
    CHECK(type_mapping<level>::from_database(7) == static_cast<level>(7));
    CHECK(type_mapping<letter>::from_database('a') == letter::a);
    CHECK(type_mapping<old_style>::from_database(1) == second);
    CHECK_THROWS_AS(type_mapping<level>::from_database(256), value_error);
    CHECK_THROWS_AS(type_mapping<level>::from_database(-1), value_error);
    CHECK_THROWS_AS(type_mapping<huge>::to_database(huge::most), value_error);
}

TEST_CASE("a named enum is the enumerator's name", "[types]") {
    CHECK(type_mapping<color>::from_database("red") == color::red);
    CHECK_THROWS_WITH(type_mapping<color>::from_database("Red"),
                      "'Red' names no value of the enum; named are 'red' 'green'");
    CHECK_THROWS_AS(type_mapping<color>::from_database(""), value_error);
    CHECK_THROWS_WITH(type_mapping<color>::to_database(color::blue),
                      contains("2 is an enum value"));
}
