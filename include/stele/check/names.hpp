// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about the names that as<"name">(), alias<"name">() and recursive<"name">() give.

#include <stele/meta/fixed_string.hpp>

#include <string_view>

namespace stele {

/// Whether a name is one in SQL: any text in quotes, but not an empty one, nor one with a NUL, at
/// which the SQL text would end.
template <fixed_string Name>
inline constexpr bool is_sql_name =
    !std::string_view{Name}.empty() && std::string_view{Name}.find('\0') == std::string_view::npos;

/// Whether a name is given in <>, and so nothing in ().
template <class... Given>
inline constexpr bool name_is_a_template_argument = sizeof...(Given) == 0;

/// Whether something does not have a name given by as<"name">() yet.
template <class T>
inline constexpr bool is_named_once = false;

/// Whether an item is named last of all. Always false: what a note below the sentence shows.
template <class T>
inline constexpr bool is_named_last = false;

namespace check {

template <fixed_string Name>
consteval void sql_name() {
    if constexpr (std::string_view{Name}.empty())
        static_assert(is_sql_name<Name>,
                      "stele: an empty name; give as<\"name\">(), alias<\"name\">() and their kin "
                      "a name that is not empty [S355]");
    else
        static_assert(is_sql_name<Name>,
                      "stele: a name with a NUL in it, where the SQL text would end; leave the NUL "
                      "out [S355]");
}

/// The name that as() and its kin are given.
template <fixed_string Name, class... Given>
consteval void given_name() {
    if constexpr (sizeof...(Given) != 0)
        static_assert(name_is_a_template_argument<Given...>,
                      "stele: a name as an argument; it is a part of the type, so say "
                      "as<\"name\">(), alias<\"name\">(Table), recursive<\"name\">(...) [S358]");
    else sql_name<Name>();
}

template <class T>
constexpr void named_twice() {
    static_assert(is_named_once<T>, "stele: as<\"name\">() given twice; give one name [S357]");
}

template <class T>
constexpr void named_before() {
    static_assert(is_named_last<T>,
                  "stele: over() or filter() behind as<\"name\">(); say it before: "
                  "sum(column).over().as<\"name\">() [S678]");
}

}  // namespace check
}  // namespace stele
