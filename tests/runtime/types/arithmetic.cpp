// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"

#include <stele/types/arithmetic.hpp>
#include <stele/types/builtin.hpp>

#include <cmath>
#include <cstdint>
#include <limits>

namespace {

using stele::type_mapping;
using stele::value_error;

enum class unused {};

static_assert(stele::MappedColumn<bool>);
static_assert(stele::MappedColumn<signed char>);
static_assert(stele::MappedColumn<unsigned long>);
static_assert(stele::MappedColumn<unsigned long long>);
static_assert(!stele::Mapped<char>);  // a character or a number? the user says so
static_assert(!stele::Mapped<wchar_t>);
static_assert(!stele::Mapped<char8_t>);
static_assert(!stele::Mapped<long double>);  // no database has it
static_assert(!stele::Mapped<void*>);
static_assert(!stele::Mapped<std::optional<int>>);

static_assert(stele::storage_of<bool> == stele::storage::integer);
static_assert(stele::storage_of<float> == stele::storage::real);
static_assert(stele::storage_name(stele::storage_of<std::uint16_t>) == "INTEGER");
static_assert(stele::sql_kind_of<bool> == stele::kind::boolean);
static_assert(stele::sql_kind_of<std::int8_t> == stele::kind::integer);
static_assert(stele::sql_kind_of<double> == stele::kind::real);
static_assert(stele::sql_kind_of<unused> == stele::kind::other);
static_assert(stele::sql_kind_of<void*> == stele::kind::other);

static_assert(has(type_mapping<int>::supports, stele::operations::sum));
static_assert(!has(type_mapping<bool>::supports, stele::operations::arithmetic));
static_assert(!has(stele::operations::equality,
                   stele::operations::equality | stele::operations::order));

static_assert(type_mapping<std::uint8_t>::from_database(255) == 255);

template <class T>
bool round_trips(T value) {
    return type_mapping<T>::from_database(type_mapping<T>::to_database(value)) == value;
}

}  // namespace

TEMPLATE_TEST_CASE("an integer's limits round-trip, one beyond is refused", "[types]", std::int8_t,
                   std::int16_t, std::int32_t, std::uint8_t, std::uint16_t, std::uint32_t) {
    using limits = std::numeric_limits<TestType>;
    const auto least = static_cast<std::int64_t>(limits::min());
    const auto most = static_cast<std::int64_t>(limits::max());
    CHECK(round_trips(limits::min()));
    CHECK(round_trips(limits::max()));
    CHECK_THROWS_AS(type_mapping<TestType>::from_database(least - 1), value_error);
    CHECK_THROWS_AS(type_mapping<TestType>::from_database(most + 1), value_error);
}

TEST_CASE("64-bit integers: unsigned ones end at 2^63-1", "[types]") {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    CHECK(round_trips(most));
    CHECK(round_trips(std::numeric_limits<std::int64_t>::min()));
    CHECK(round_trips(static_cast<std::uint64_t>(most)));
    CHECK_THROWS_AS(type_mapping<std::uint64_t>::to_database(static_cast<std::uint64_t>(most) + 1),
                    value_error);
    CHECK_THROWS_AS(type_mapping<std::uint64_t>::from_database(-1), value_error);
}

TEST_CASE("the message names the value and the type", "[types]") {
    CHECK_THROWS_WITH(type_mapping<std::int32_t>::from_database(5000000000),
                      "5000000000 does not fit in std::int32_t");
    CHECK_THROWS_WITH(type_mapping<bool>::from_database(2), contains("2 does not fit in bool"));
}

TEST_CASE("bool is 0 or 1", "[types]") {
    CHECK(round_trips(true));
    CHECK(round_trips(false));
    CHECK_THROWS_AS(type_mapping<bool>::from_database(-1), value_error);
}

TEMPLATE_TEST_CASE("reals round-trip, but NaN", "[types]", float, double) {
    using limits = std::numeric_limits<TestType>;
    CHECK(round_trips(limits::max()));
    CHECK(round_trips(limits::lowest()));
    CHECK(round_trips(limits::min()));
    CHECK(round_trips(limits::denorm_min()));
    CHECK(round_trips(limits::infinity()));
    CHECK(round_trips(-limits::infinity()));
    CHECK(round_trips(static_cast<TestType>(0.1)));
    const TestType minus_zero =
        type_mapping<TestType>::from_database(type_mapping<TestType>::to_database(-TestType{}));
    CHECK(std::signbit(minus_zero));
    CHECK_THROWS_AS(type_mapping<TestType>::to_database(limits::quiet_NaN()), value_error);
}

TEST_CASE("a double that float cannot hold is refused, one that it rounds is not", "[types]") {
    CHECK(type_mapping<float>::from_database(0.1) == 0.1F);
    CHECK_THROWS_AS(type_mapping<float>::from_database(1e39), value_error);
    CHECK_THROWS_AS(type_mapping<float>::from_database(-1e39), value_error);
    CHECK_THROWS_AS(type_mapping<float>::from_database(1e-60), value_error);
}

TEST_CASE("an INTEGER is read as a real only if that is exact", "[types]") {
    CHECK(stele::real_from_integer(1LL << 53) == 9007199254740992.0);
    CHECK(stele::real_from_integer(std::numeric_limits<std::int64_t>::min()) == -0x1p63);
    CHECK_THROWS_AS(stele::real_from_integer((1LL << 53) + 1), value_error);
    CHECK_THROWS_AS(stele::real_from_integer(std::numeric_limits<std::int64_t>::max()),
                    value_error);
}
