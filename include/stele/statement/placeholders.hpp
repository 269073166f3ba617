// SPDX-License-Identifier: BSL-1.0
#pragma once

// The placeholders of a statement, each once, in the order in which their names first appear in the
// text. Found only for statements that are prepared.
//
// The types are gathered from the nodes: those that a clause or a statement lists (`nodes`), and
// their children. The order is that of the walk, the one that writes the text.

#include <stele/check/placeholder.hpp>
#include <stele/check/scope.hpp>
#include <stele/expression/placeholder.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/visitor.hpp>

#include <cstddef>
#include <string_view>

namespace stele {

namespace detail {

/// The uses of placeholders in a node, a clause or a statement.
template <class Node>
struct placeholder_uses;

template <class Node>
struct uses_below {
    using type = list<>;
};
template <class... Nodes>
struct uses_below<list<Nodes...>> : concat<typename placeholder_uses<Nodes>::type...> {};
template <template <class...> class Statement, class... Clauses>
    requires requires { typename Statement<Clauses...>::stele_statement; }
struct uses_below<Statement<Clauses...>> : concat<typename placeholder_uses<Clauses>::type...> {};

// Where a node, a clause or a statement has others below it: each of these is a list.
#define STELE_BELOW(what)                          \
    template <class Node>                          \
    struct below_as_##what {                       \
        using type = list<>;                       \
    };                                             \
    template <class Node>                          \
        requires requires { typename Node::what; } \
    struct below_as_##what<Node> : uses_below<typename Node::what> {}
STELE_BELOW(stele_children);    // of an expression
STELE_BELOW(nodes);             // of a clause
STELE_BELOW(stele_statements);  // subqueries, derived tables, members of a set operation
STELE_BELOW(tables);            // of FROM and JOIN: derived tables have values
STELE_BELOW(ctes);              // of WITH
#undef STELE_BELOW

template <class Node>
struct uses_in_node
    : concat<typename uses_below<Node>::type, typename below_as_stele_children<Node>::type,
             typename below_as_nodes<Node>::type, typename below_as_stele_statements<Node>::type,
             typename below_as_tables<Node>::type, typename below_as_ctes<Node>::type> {};

// Nothing is looked for where nothing is bound.
template <class Node, bool Bound>
struct uses_where_bound {
    using type = list<>;
};
template <class Node>
struct uses_where_bound<Node, true> : uses_in_node<Node> {};

template <class Node>
constexpr bool binds_values() {
    if constexpr (requires { Node::stele_parameters; }) return Node::stele_parameters;
    else return !Source<Node>;
}
template <class Node>
struct placeholder_uses : uses_where_bound<Node, binds_values<Node>()> {};
template <fixed_string Name, class T, class Use>
struct placeholder_uses<named_parameter<Name, T, Use>> {
    using type = list<named_parameter<Name, T, Use>>;
};

/// The visitor that notes the names in the order of the walk.
template <std::size_t Max>
struct name_recorder : render::visitor {
    static constexpr bool wants_text = false;
    std::string_view names[Max]{};
    std::size_t count = 0;

    constexpr void text(std::string_view) {}
    template <class T>
    constexpr void parameter(const T*) {}
    template <class Node>
    constexpr void placeholder() {
        for (std::size_t i = 0; i < count; ++i)
            if (names[i] == Node::stele_placeholder_name) return;
        if (count < Max) names[count++] = Node::stele_placeholder_name;
    }
};

template <class S, std::size_t Max>
consteval name_recorder<Max> record_names() {
    name_recorder<Max> recorder;
    S::stele_walk(recorder, static_cast<const S*>(nullptr));
    return recorder;
}

constexpr std::size_t index_of_name(const std::string_view* names, std::size_t size,
                                    std::string_view name) {
    std::size_t i = 0;
    while (i < size && names[i] != name) ++i;
    return i;
}

template <class S, class Uses>
struct placeholders_among;
template <class S>
struct placeholders_among<S, list<>> {
    using type = list<>;
};
template <class S, class... Uses>
struct placeholders_among<S, list<Uses...>> {
    static constexpr auto recorded = record_names<S, sizeof...(Uses)>();
    static constexpr std::string_view names[]{Uses::stele_placeholder_name...};

    template <std::size_t... Is>
    static list<nth<index_of_name(names, sizeof...(Uses), recorded.names[Is]), Uses...>...> ordered(
        indices<Is...>);
    using type = decltype(ordered(make_indices<recorded.count>{}));
};

template <class S>
using placeholder_uses_t = typename placeholder_uses<S>::type;

template <class Placeholder>
struct use_of {
    template <class Use>
    struct differs {
        static constexpr bool value =
            Use::stele_placeholder_name == Placeholder::stele_placeholder_name &&
            !placeholder_has_one_type<Placeholder, Use>;
    };
    template <class Use>
    struct test {
        static constexpr bool value =
            Use::stele_placeholder_name == Placeholder::stele_placeholder_name;
    };
};
/// All uses of a placeholder in a statement.
template <class Placeholder, class S>
using uses_of_t = typename filter<placeholder_uses_t<S>, use_of<Placeholder>::template test>::type;

/// Whether a placeholder takes NULL: all its places do.
template <class Uses>
inline constexpr bool takes_null = false;
template <class... Uses>
inline constexpr bool takes_null<list<Uses...>> = (is_optional<typename Uses::stele_type> && ...);

}  // namespace detail

/// The placeholders of a statement, each once, in the order in which they first appear.
template <class S>
using placeholders_t = typename detail::placeholders_among<S, detail::placeholder_uses_t<S>>::type;

/// Whether a statement has placeholders, so that it takes arguments.
template <class S>
inline constexpr bool has_placeholders = false;
template <class S>
requires S::stele_parameters inline constexpr bool has_placeholders<S> =
    render::measured_of<S, sqlite_dialect>.placeholders;

namespace check {

template <class Uses, class Placeholder>
consteval bool uses_of() {
    using other = detail::first_bad<Uses, detail::use_of<Placeholder>::template differs>;
    if constexpr (!detail::same<other, void>) placeholder_use<Placeholder, other>();
    return detail::same<other, void>;
}

/// The placeholders of a statement: one name has one type. The first that has two is reported.
template <class S, class... Placeholders>
consteval bool placeholders(list<Placeholders...>) {
    static_assert(
        !has_placeholders<S> || sizeof...(Placeholders) != 0,
        "a fault of stele, not of the statement: a node with placeholders names none of them below "
        "it (statement/placeholders.hpp)");
    return (uses_of<detail::placeholder_uses_t<S>, Placeholders>() && ...);
}

}  // namespace check
}  // namespace stele
