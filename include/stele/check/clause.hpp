// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about a single clause, judged at its call.

#include <stele/check/of_stele.hpp>
#include <stele/check/operands.hpp>
#include <stele/check/similar.hpp>
#include <stele/render/source.hpp>

#include <string_view>

namespace stele {

/// Whether something can be ordered or grouped by: an expression, or a name of the select list.
template <class T>
inline constexpr bool is_term = Expression<T> || Ordering<T> || NameTerm<T>;

namespace detail {
template <class Item>
constexpr bool gives_name(std::string_view name) {
    if constexpr (Named<Item>) return Item::stele_name == name;
    else return false;
}
template <class... Items>
constexpr bool any_gives_name(list<Items...>, std::string_view name) {
    return (gives_name<Items>(name) || ...);
}
template <class Items, class T>
constexpr bool names_selected();
template <class Items, class... Es>
constexpr bool all_names_selected(list<Es...>) {
    return (names_selected<Items, Es>() && ...);
}
template <class Items, class T>
constexpr bool names_selected() {
    if constexpr (NameTerm<T>) return any_gives_name(Items{}, T::stele_name);
    else if constexpr (Ordering<T>) return all_names_selected<Items>(typename T::stele_children{});
    else return true;
}
}  // namespace detail

/// Whether a term of order_by() or group_by() that is a name is the name of a select item.
template <class T, class Items>
inline constexpr bool name_is_selected = detail::names_selected<Items, T>();

/// Whether a statement does not have a clause yet that may stand once.
template <class Statement, render::place Place>
inline constexpr bool clause_given_once = !Statement::has(Place);

/// Whether a clause may be given that often.
template <render::place Clause, std::size_t Times>
inline constexpr bool may_be_given = Times < 2;

/// Whether limit() and offset() take something: an integer, a placeholder, a constant that is an
/// integer and not negative.
template <class N>
inline constexpr bool is_row_count = Integer<N> || Placeholder<N>;
template <class N>
    requires(requires { N::stele_natural; })
inline constexpr bool is_row_count<N> = N::stele_natural;
template <class N>
    requires(requires { N::stele_placeholder_name; })
inline constexpr bool is_row_count<N> = Integer<typename N::stele_type>;

/// Whether a WHERE has a condition, that another where() can add to, and is no everywhere().
template <class Where>
inline constexpr bool has_condition = requires {
    typename Where::condition;
};

/// Whether a select list does not begin with a table twice.
template <class... Items>
inline constexpr bool begins_with_table_once = true;
template <class First, class... Items>
inline constexpr bool begins_with_table_once<First, First, Items...> = !Source<First>;

namespace detail {
template <class T>
struct not_selectable {
    static constexpr bool value = !Selectable<T>;
};
}  // namespace detail

/// Whether select() takes something.
template <class T>
inline constexpr bool is_selectable = Selectable<T>;

namespace check {

/// What is selected is something else of stele's.
template <class T>
consteval void selected_kind() {
    if constexpr (Part<T>)
        static_assert(
            is_selectable<T>,
            "stele: select() of a part that can be absent, as when() gives; a row has the "
            "same columns always, so choose by case_() [S361]");
    else if constexpr (Ordering<T>)
        static_assert(is_selectable<T>,
                      "stele: select() of a direction; select the expression alone, and say its "
                      "asc() or desc() in order_by() [S359]");
    else if constexpr (NameTerm<T>)
        static_assert(is_selectable<T>,
                      "stele: select() of a name; select a column, or an expression with "
                      ".as<\"name\">() [S360]");
    else
        static_assert(is_selectable<T>,
                      "stele: select() of a statement that is no SELECT; run it by itself, its "
                      "returning() has its rows [S362]");
}

template <class T>
consteval void item() {
    if constexpr (Relationship<T>)
        static_assert(is_selectable<T>,
                      "stele: select() of a relationship; select its table, and join by the "
                      "relationship [S301]");
    else if constexpr (Assignment<T>)
        static_assert(is_selectable<T> || detail::is_refused<T>(),
                      "stele: select() takes tables, columns and expressions, but = assigns; "
                      "compare with == [S302]");
    else if constexpr (HasNoValue<T> || Part<T>) selected_kind<T>();
    else if constexpr (Placeholder<T>)
        static_assert(is_selectable<T> || !std::remove_cvref_t<T>::stele_sound,
                      "stele: select() of a placeholder, which nothing gives a type; give it one: "
                      "\"name\"_p.of<int>() [S303]");
    else
        static_assert(
            is_selectable<T>,
            "stele: select() takes tables, columns and expressions; a C++ value is none [S304]");
}

/// A value that is not of stele's.
struct selected_value {
    template <class T>
    static consteval void judge() {
        item<T>();
    }
};

/// A SELECT among the items has one column.
template <class T>
consteval bool value_item() {
    if constexpr (Select<T>) return operand<T>();
    else return true;
}

/// The items of select(); the first culprit alone is reported.
template <class... Items>
consteval bool items() {
    static_assert(sizeof...(Items) != 0,
                  "stele: select() of nothing; name a table or a column [S305]");
    if constexpr (!(is_selectable<Items> && ...))
        item<detail::first_bad<list<Items...>, detail::not_selectable>>();
    else
        static_assert(
            begins_with_table_once<Items...>,
            "stele: select() of a table twice; say it once, or join and select an alias of "
            "it: alias<\"m\">(Employee) [S965]");
    return sizeof...(Items) != 0 && (is_selectable<Items> && ...) && (value_item<Items>() && ...);
}

template <class Where>
consteval bool adds_condition() {
    static_assert(has_condition<Where>,
                  "stele: where() beside everywhere(); say one of them [S306]");
    return has_condition<Where>;
}

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
template <class Item>
constexpr std::string_view name_given() {
    if constexpr (Named<Item>) return Item::stele_name;
    else return {};
}
template <class... Items>
constexpr sentence unknown_among(std::string_view name, list<Items...>) {
    const std::string_view names[]{name_given<Items>()..., {}};
    return sentence{"\"", name, "\", which select() does not give",
                    did_you_mean(name, {names, sizeof...(Items)},
                                 "; name an expression of its list with .as<\"name\">()")};
}
template <class E>
constexpr std::string_view name_in(list<E>) {
    return E::stele_name;
}
/// `"titel", which select() does not give; did you mean "title"?`
template <class T, class Items>
constexpr sentence unknown_name() {
    if constexpr (NameTerm<T>) return unknown_among(T::stele_name, Items{});
    else return unknown_among(name_in(typename T::stele_children{}), Items{});
}
#endif

/// A term that is a name of the select list.
template <render::place Clause, class T, class Items>
consteval bool selected_name() {
    if constexpr (Clause == render::place::group_by)
        static_assert(
            name_is_selected<T, Items>,
            STELE_SENTENCE("S309",
                           "stele: group_by() by a name that select() does not give; name "
                           "an expression of its list with .as<\"name\">()",
                           "stele: group_by() by ", unknown_name<T, Items>()));
    else
        static_assert(
            name_is_selected<T, Items>,
            STELE_SENTENCE("S310",
                           "stele: order_by() by a name that select() does not give; name "
                           "an expression of its list with .as<\"name\">()",
                           "stele: order_by() by ", unknown_name<T, Items>()));
    return name_is_selected<T, Items>;
}

template <render::place Clause, class T, class Items>
consteval bool term() {
    if constexpr (Expression<T>) {
        return true;
    } else if constexpr (is_term<T>) {
        if constexpr (!name_is_selected<T, Items>) return selected_name<Clause, T, Items>();
        else return true;
    } else if constexpr (Placeholder<T>) return type_of_its_own<T>();
    else if constexpr (HasNoValue<T>) value<T>();
    else if constexpr (Select<T> && Clause == render::place::group_by)
        static_assert(
            is_term<T>,
            "stele: group_by() of a SELECT; as a value it is scalar_subquery(select(...)) "
            "[S370]");
    else if constexpr (Select<T>)
        static_assert(
            is_term<T>,
            "stele: order_by() of a SELECT; as a value it is scalar_subquery(select(...)) "
            "[S370]");
    else if constexpr (Clause == render::place::group_by && Assignment<T>)
        static_assert(is_term<T>,
                      "stele: group_by() takes expressions, but = assigns; compare with == [S311]");
    else if constexpr (Clause == render::place::group_by)
        static_assert(is_term<T>,
                      "stele: group_by() takes expressions; a C++ value groups nothing [S312]");
    else if constexpr (Assignment<T>)
        static_assert(is_term<T>,
                      "stele: order_by() takes expressions, but = assigns; compare with == [S313]");
    else
        static_assert(
            is_term<T>,
            "stele: order_by() of a C++ value, which orders nothing; name a column, or a name of "
            "the select list by \"n\"_c [S314]");
    return is_term<T>;
}

template <render::place Clause>
constexpr void twice() {
    using enum render::place;
    if constexpr (Clause == where)
        static_assert(may_be_given<Clause, 2>,
                      "stele: everywhere() beside where() or given twice; say one of them [S315]");
    else if constexpr (Clause == group_by)
        static_assert(may_be_given<Clause, 2>,
                      "stele: group_by() given twice; name all terms in one [S316]");
    else if constexpr (Clause == order_by)
        static_assert(may_be_given<Clause, 2>,
                      "stele: order_by() given twice; name all terms in one, in order [S317]");
    else if constexpr (Clause == limit)
        static_assert(may_be_given<Clause, 2>, "stele: limit() given twice; give it once [S318]");
    else static_assert(may_be_given<Clause, 2>, "stele: offset() given twice; give it once [S319]");
}

/// group_by() or order_by() of at least one term.
template <render::place Clause, std::size_t Terms>
consteval bool some_terms() {
    if constexpr (Clause == render::place::group_by)
        static_assert(Terms != 0,
                      "stele: group_by() of nothing, or of braces; name what to group by [S321]");
    else
        static_assert(Terms != 0,
                      "stele: order_by() of nothing, or of braces; name what to order by [S322]");
    return Terms != 0;
}

template <bool Distinct>
consteval bool distinct() {
    static_assert(!Distinct, "stele: distinct() given twice; give it once [S324]");
    return !Distinct;
}

template <class Statement>
consteval bool first_with() {
    static_assert(
        clause_given_once<Statement, render::place::with>,
        "stele: with() before a statement that has one; name all common table expressions in "
        "one with() [S325]");
    return clause_given_once<Statement, render::place::with>;
}

template <class N>
consteval bool count() {
    if constexpr (!detail::is_refused<N>())
        static_assert(is_row_count<N>,
                      "stele: limit() and offset() take a number of rows: an integer that is not "
                      "negative, a placeholder or lit<n> [S326]");
    return is_row_count<N>;
}

template <class Statement, render::place Place>
consteval bool once() {
    if constexpr (!clause_given_once<Statement, Place>)
        if constexpr (!detail::is_refused<
                          typename Statement::template clause<Statement::last_at(Place)>>())
            twice<Place>();
    return clause_given_once<Statement, Place>;
}

}  // namespace check
}  // namespace stele
