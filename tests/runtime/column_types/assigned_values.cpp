// SPDX-License-Identifier: BSL-1.0

// What an assignment does to a value before it is stored: judged and rounded to the column's own
// type.

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace assigned_values {

struct code {
    std::string text;
    friend bool operator==(const code&, const code&) = default;
};

}  // namespace assigned_values

template <>
struct stele::type_mapping<assigned_values::code> {
    using database_type = std::string;
    static constexpr kind comparable_as = kind::text;
    static constexpr operations supports = operations::equality;
    static std::string_view to_database(const assigned_values::code& c) { return c.text; }
    static assigned_values::code from_database(std::string_view s) { return {std::string(s)}; }
};

namespace assigned_values {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key), column(f, std::optional<float>),
    column(c, std::optional<code>, max_length(3)), column(s, std::optional<std::string>));

}  // namespace assigned_values

using assigned_values::code;
using assigned_values::T;

TEST_CASE("a float column stores what a float can hold") {
    stele::sqlite::connection db{":memory:"};
    db.create_all(T);
    db.execute(insert(T).values(T::f = 0.1));
    CHECK(db.execute(select(T).where(T::f == 0.1F)).all().size() == 1);
    CHECK_THROWS_AS(T::f = 1e300, stele::value_error);
    CHECK_THROWS_AS(T::f = std::optional<double>{1e-300}, stele::value_error);
    CHECK_THROWS_AS(db.execute(insert(T).values({.f = std::numeric_limits<float>::quiet_NaN()})),
                    stele::value_error);
}

TEST_CASE("max_length counts a mapped type's text") {
    stele::sqlite::connection db{":memory:"};
    db.create_all(T);
    db.execute(insert(T).values(T::c = code{"abc"}));
    CHECK(db.scalars(select(T::c)).one() == code{"abc"});
    CHECK_THROWS_AS(T::c = code{"abcd"}, stele::value_error);
    CHECK_THROWS_AS(insert(T).values({.c = code{"abcd"}}), stele::value_error);
}

TEST_CASE("a null const char* is no text in an assignment or comparison") {
    const char* const nothing = nullptr;
    CHECK_THROWS_AS(T::s = nothing, stele::value_error);
    CHECK_THROWS_AS(T::s == nothing, stele::value_error);
}
