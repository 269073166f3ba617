// SPDX-License-Identifier: BSL-1.0
#pragma once

// Functions of other libraries, and of SQL, that the language has otherwise, so that they say so. No SQL.

#include <stele/expression/expression.hpp>

#include <cstddef>

namespace stele {

/// Whether the language has a function of that name. Always false: what a note below the sentence shows.
template <class... Arguments>
inline constexpr bool language_has_function = false;

#define STELE_REFUSED_FUNCTION(name, remedy)                                            \
    /** An error. */                                                                    \
    template <class... Ts>                                                              \
        requires(OfLanguage<Ts> || ...)                                                 \
    constexpr detail::refused<bool> name(const Ts&...) {                                \
        static_assert(language_has_function<Ts...>,                                     \
                      "stele: the language has no " #name "(); say " remedy " [S177]"); \
        return {};                                                                      \
    }
STELE_REFUSED_FUNCTION(asc, "e.asc()")
STELE_REFUSED_FUNCTION(desc, "e.desc()")
STELE_REFUSED_FUNCTION(nulls_first, "e.asc().nulls_first()")
STELE_REFUSED_FUNCTION(nulls_last, "e.asc().nulls_last()")
STELE_REFUSED_FUNCTION(distinct, "select(...).distinct(), or count_distinct(e)")
STELE_REFUSED_FUNCTION(is_null, "e.is_null()")
STELE_REFUSED_FUNCTION(is_not_null, "e.is_not_null()")
STELE_REFUSED_FUNCTION(isnull, "e.is_null()")
STELE_REFUSED_FUNCTION(isnotnull, "e.is_not_null()")
STELE_REFUSED_FUNCTION(like, "e.like(pattern)")
STELE_REFUSED_FUNCTION(not_like, "e.not_like(pattern)")
STELE_REFUSED_FUNCTION(between, "e.between(low, high)")
STELE_REFUSED_FUNCTION(ilike, "e.ilike(pattern)")
STELE_REFUSED_FUNCTION(any, "e.in(select(...))")
STELE_REFUSED_FUNCTION(some, "e.in(select(...))")
STELE_REFUSED_FUNCTION(in_, "e.in(a, b)")
STELE_REFUSED_FUNCTION(in, "e.in(a, b)")
STELE_REFUSED_FUNCTION(not_in, "e.not_in(a, b)")
STELE_REFUSED_FUNCTION(and_, "a && b")
STELE_REFUSED_FUNCTION(or_, "a || b")
STELE_REFUSED_FUNCTION(not_, "!condition")
STELE_REFUSED_FUNCTION(case_when, "case_(when(condition, value), else_(value))")
STELE_REFUSED_FUNCTION(iif, "case_(when(condition, value), else_(value))")
STELE_REFUSED_FUNCTION(nvl, "coalesce(a, b)")
STELE_REFUSED_FUNCTION(ifnull, "coalesce(a, b)")
STELE_REFUSED_FUNCTION(len, "length(e)")
STELE_REFUSED_FUNCTION(char_length, "length(e)")
STELE_REFUSED_FUNCTION(string_agg, "group_concat(e, separator)")
STELE_REFUSED_FUNCTION(to_lower, "lower(e)")
STELE_REFUSED_FUNCTION(to_upper, "upper(e)")
STELE_REFUSED_FUNCTION(substring, "substr(e, position)")
STELE_REFUSED_FUNCTION(average, "avg(e)")
STELE_REFUSED_FUNCTION(all_of, "select(Table)")
STELE_REFUSED_FUNCTION(as, "e.as<\"name\">()")
STELE_REFUSED_FUNCTION(label, "e.as<\"name\">()")
STELE_REFUSED_FUNCTION(collate, "e.collate<\"nocase\">()")
#undef STELE_REFUSED_FUNCTION
// The list in braces.
#define STELE_REFUSED_LIST_FUNCTION(name, remedy)                                       \
    /** An error. */                                                                    \
    template <OfLanguage E, class T, std::size_t N>                                     \
    constexpr detail::refused<bool> name(const E&, const T(&)[N]) {                     \
        static_assert(language_has_function<E>,                                         \
                      "stele: the language has no " #name "(); say " remedy " [S177]"); \
        return {};                                                                      \
    }
STELE_REFUSED_LIST_FUNCTION(in, "e.in(a, b)")
STELE_REFUSED_LIST_FUNCTION(in_, "e.in(a, b)")
STELE_REFUSED_LIST_FUNCTION(not_in, "e.not_in(a, b)")
#undef STELE_REFUSED_LIST_FUNCTION

}  // namespace stele
