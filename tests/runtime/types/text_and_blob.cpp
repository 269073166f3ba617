// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"

#include <stele/types/builtin.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

using stele::type_mapping;
using bytes = std::vector<std::byte>;
using byte_span = std::span<const std::byte>;

static_assert(stele::MappedColumn<std::string>);
static_assert(stele::MappedColumn<bytes>);
static_assert(stele::Mapped<std::string_view> && !stele::MappedColumn<std::string_view>);
static_assert(stele::Mapped<const char*> && !stele::MappedColumn<const char*>);
static_assert(stele::Mapped<byte_span> && !stele::MappedColumn<byte_span>);
static_assert(!stele::Mapped<std::wstring>);
static_assert(!stele::Mapped<std::byte>);
static_assert(stele::storage_of<const char*> == stele::storage::text);
static_assert(stele::storage_of<byte_span> == stele::storage::blob);
static_assert(stele::sql_kind_of<std::string_view> == stele::sql_kind_of<std::string>);

static_assert(stele::is_bound_in_place<std::string_view>);
static_assert(stele::is_bound_in_place<byte_span>);
static_assert(!stele::is_bound_in_place<std::string>);

static_assert(stele::is_optional<std::optional<int>> && !stele::is_optional<int>);
static_assert(std::is_same_v<stele::remove_optional_t<std::optional<int>>, int>);
static_assert(std::is_same_v<stele::make_optional_t<std::optional<int>>, std::optional<int>>);
static_assert(std::is_same_v<stele::nullable_if_t<int, true>, std::optional<int>>);
static_assert(std::is_same_v<stele::nullable_if_t<std::optional<int>, false>, int>);

// What a user writes for a type of his own.
struct film_id {
    std::int64_t number;
};
struct without_supports {};
struct unmapped {};

}  // namespace

template <>
struct stele::type_mapping<film_id> {
    using database_type = std::int64_t;
    static constexpr auto supports = stele::operations::equality;
    static std::int64_t to_database(film_id id) { return id.number; }
    static film_id from_database(std::int64_t number) { return {number}; }
};

template <>
struct stele::type_mapping<without_supports> {
    using database_type = std::int64_t;
};

static_assert(stele::MappedColumn<film_id>);
static_assert(stele::sql_kind_of<film_id> == stele::kind::other);
static_assert(!stele::Mapped<without_supports>);
static_assert(!stele::Mapped<unmapped>);

TEST_CASE("text is bound where it lies, and keeps every byte", "[types]") {
    const std::string text{"a\0b\xff\xfe", 5};
    const std::string_view bound = type_mapping<std::string>::to_database(text);
    CHECK(bound.data() == text.data());
    CHECK(type_mapping<std::string>::from_database(bound) == text);
    CHECK(type_mapping<std::string>::from_database({}).empty());
    CHECK(type_mapping<film_id>::from_database(7).number == 7);
}

TEST_CASE("a null const char* is refused", "[types]") {
    CHECK(type_mapping<const char*>::to_database("abc") == "abc");
    CHECK_THROWS_AS(type_mapping<const char*>::to_database(nullptr), stele::value_error);
}

TEST_CASE("a blob is bound where it lies", "[types]") {
    const bytes blob{std::byte{0}, std::byte{255}};
    const byte_span bound = type_mapping<bytes>::to_database(blob);
    CHECK(bound.data() == blob.data());
    CHECK(type_mapping<bytes>::from_database(bound) == blob);
    CHECK(type_mapping<bytes>::from_database({}).empty());
}

TEST_CASE("a message quotes a text without control characters and not at full length", "[types]") {
    CHECK(stele::quoted_excerpt("a\nb") == "'a?b'");
    CHECK(stele::quoted_excerpt(std::string(1000, 'x')) == "'" + std::string(60, 'x') + "...'");
}
