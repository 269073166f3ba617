// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about derived tables and common table expressions.

#include <stele/check/concepts.hpp>
#include <stele/check/message.hpp>
#include <stele/check/similar.hpp>
#include <stele/meta/fixed_string.hpp>
#include <stele/meta/list.hpp>

#include <cstddef>
#include <string_view>

namespace stele {

/// A name of a column, as messages show it.
template <fixed_string Name>
struct column_named {};

/// Whether a derived table has a column, once: of a name, or that comes from a column.
template <class Of, class Wanted, bool Exposed>
inline constexpr bool is_exposed = Exposed;

/// Whether all columns of a derived table have a name.
template <class Outputs>
inline constexpr bool outputs_have_names = false;
template <class... Outputs>
inline constexpr bool outputs_have_names<list<Outputs...>> =
    (!detail::same<typename Outputs::name, void> && ...);

namespace detail {
template <class Output>
constexpr std::string_view output_sql_name() {
    if constexpr (same<typename Output::name, void>) return {};
    else return Output::name::stele_sql_name();
}
}  // namespace detail

namespace detail {
constexpr char folded(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
/// Whether two names are one to SQL, which folds ASCII letters.
constexpr bool is_same_name(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (folded(a[i]) != folded(b[i])) return false;
    return true;
}
}  // namespace detail

/// Whether the columns of a derived table have different names.
template <class Outputs>
inline constexpr bool outputs_have_different_names = false;
template <class... Outputs>
inline constexpr bool outputs_have_different_names<list<Outputs...>> = [] {
    const std::string_view names[]{detail::output_sql_name<Outputs>()..., {}};
    for (std::size_t i = 1; i < sizeof...(Outputs); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (detail::is_same_name(names[i], names[j]) && !names[i].empty()) return false;
    return true;
}();

namespace detail {
template <class T>
struct has_bad_names {
    static constexpr bool value = false;
};
template <Derived T>
struct has_bad_names<T> {
    static constexpr bool value = !outputs_have_names<typename T::stele_outputs> ||
                                  !outputs_have_different_names<typename T::stele_outputs>;
};
}  // namespace detail

namespace check {

/// Of the columns, so that what uses the table has one sentence with what names a column of it.
template <class Outputs>
consteval void derived_names() {
    if constexpr (!outputs_have_names<Outputs>)
        static_assert(outputs_have_names<Outputs>,
                      "stele: a derived table with a column that has no name; name the expression "
                      "with .as<\"name\">() [S026]");
    else
        static_assert(outputs_have_different_names<Outputs>,
                      "stele: a derived table with two columns of one name; select one of them, or "
                      "rename it with .as<\"name\">() [S027]");
}

template <class Of, fixed_string Name, class Outputs, bool Exposed>
consteval bool exposed() {
    if constexpr (outputs_have_names<Outputs>)
        static_assert(
            is_exposed<Of, column_named<Name>, Exposed>,
            STELE_SENTENCE("S024",
                           "stele: a derived table has no column of this name, or two; select it "
                           "there, or name it with .as<\"name\">()",
                           "stele: ", name_of<Of>(), " has no column \"", std::string_view{Name},
                           "\", or two",
                           did_you_mean(Name, typename Of::stele_columns{},
                                        "; select it there, or name it with .as<\"name\">()")));
    else if constexpr (!Exposed) derived_names<Outputs>();
    return Exposed;
}

template <class Of, class C, class Outputs, bool Exposed>
consteval bool exposed_column() {
    if constexpr (outputs_have_names<Outputs>)
        static_assert(
            is_exposed<Of, C, Exposed>,
            STELE_SENTENCE("S025",
                           "stele: a derived table that does not select this column, or twice; "
                           "select it there, or reach it by the name it has there",
                           "stele: ", name_of<Of>(), " does not select ", name_of<C>(),
                           ", or twice; select it there, or reach it by the name it has there"));
    else if constexpr (!Exposed) derived_names<Outputs>();
    return Exposed;
}

}  // namespace check
}  // namespace stele
