// SPDX-License-Identifier: BSL-1.0
#pragma once

// Catch2 in version 2 or 3, with the same names. Tests include this and no header of Catch2:
// TEST_CASE, SECTION, GENERATE, TEMPLATE_TEST_CASE, CHECK…, REQUIRE…, Approx, and
// `contains` for REQUIRE_THROWS_WITH(expression, contains("text")).

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include <string>

inline auto contains(const std::string& text) {
#if __has_include(<catch2/catch_test_macros.hpp>)
    return Catch::Matchers::ContainsSubstring(text);
#else
    return Catch::Matchers::Contains(text);
#endif
}
