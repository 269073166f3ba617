// SPDX-License-Identifier: BSL-1.0
#pragma once

// Rows within a row: select(Author, nested(Author::books)) gives each author with a vector of books, in one
// statement. The rows come as one blob of cells, packed by a function of the connection, so that every value
// is exact.

#include <stele/check/nested_rows.hpp>
#include <stele/check/related_tables.hpp>
#include <stele/expression/operators.hpp>
#include <stele/statement/subquery.hpp>

namespace stele {

namespace detail {

/// The type of a nested item in a select list, as the statement knows it; the C++ type of its rows is the
/// result's to say.
template <class S>
struct rows_of_select {};

template <class Items>
inline constexpr bool are_plain_items = false;
template <class... Items>
inline constexpr bool are_plain_items<list<Items...>> =
    ((Source<Items> || Column<Items> || requires { typename Items::stele_nested; }) && ...);

/// `SELECT stele_rows(columns)` in the place of a select list.
template <class... Items>
struct packed_selection {
    static constexpr auto stele_place = render::place::items;
    static constexpr bool stele_parameters = selection<false, Items...>::stele_parameters;
    static constexpr bool distinct = false;
    using items = list<Items...>;
    using nodes = items;

    [[no_unique_address]] detail::pack<Items...> elements;

    template <class V>
    static constexpr void stele_walk(V& v, const packed_selection* self, render::scope&) {
        if constexpr (V::wants_text) {
            v.enter(render::clause::select);
            v.text("SELECT stele_rows(");
        }
        pack<Items...>::each(self ? &self->elements : nullptr, selected<V>{{v}});
        if constexpr (V::wants_text) v.text(")");
    }
};

// A select list of columns can be packed where it stands; one that is grouped, ordered or limited has to
// be made first, and is packed around.
template <class S>
inline constexpr bool packs_in_place =
    !S::has(render::place::group_by) && !S::has(render::place::order_by) &&
    !S::has(render::place::limit) && !S::has(render::place::offset) &&
    !S::has(render::place::with) && !is_set_operation<S> && are_plain_items<typename S::items> &&
    !S::template clause<S::head>::distinct;

template <class Items>
struct packed_items;
template <class... Items>
struct packed_items<list<Items...>> {
    using type = packed_selection<Items...>;
};

template <class S>
constexpr auto pack_rows(const S& statement) {
    if constexpr (packs_in_place<S>) {
        using packed = typename packed_items<typename S::items>::type;
        packed rows{detail::get<S::head>(statement).elements};
        return detail::replace_clause<S::head>(S(statement), std::move(rows));
    } else {
        auto rows = statement.template as<"nested">();
        using table = decltype(rows);
        using packed = typename packed_items<columns_of<table>>::type;
        return select_statement<packed, from_clause<table>>{
            {{packed{}}, {from_clause<table>{held_source<table>(std::move(rows))}}}, {}};
    }
}

template <class S>
using packed_t = decltype(pack_rows(std::declval<const S&>()));

}  // namespace detail

/// The rows of a SELECT as one item of another's select list, made by nested(): a std::vector of rows.
/// `From` is the table that a relationship begins at.
template <class S, class From = void>
struct nested_rows : expression<nested_rows<S, From>> {
    using stele_type = detail::rows_of_select<S>;
    using stele_nested = S;
    using stele_nested_from = From;
    using packed = detail::packed_t<S>;
    using stele_children = list<>;
    using stele_statements = list<packed>;
    static constexpr auto stele_precedence = detail::precedence::primary;
    static constexpr bool stele_parameters = S::stele_parameters;
    static constexpr bool stele_never_null = true;

    [[no_unique_address]] packed statement;

    template <class V>
    static constexpr void stele_walk(V& v, const nested_rows* self) {
        detail::walk_subquery<packed>(v, "(", self ? &self->statement : nullptr);
    }
};

namespace detail {

template <class From, class To, class... Froms, class... Tos>
constexpr auto keys_equal(list<Froms...>, list<Tos...>) {
    return (... && (column_in_t<From, Froms>{} == column_in_t<To, Tos>{}));
}
/// `from.key = to.key` of a foreign key.
template <class Key, class From, class To>
constexpr auto key_condition() {
    return keys_equal<From, To>(typename Key::stele_key{}, target_key_t<Key>{});
}

/// The SELECT of a relationship's other side, from the statement around it. Through a pivot table a
/// target is there once, however many links lead to it.
template <class Ends>
constexpr auto select_related() {
    using relationship = typename Ends::relationship;
    using from = typename Ends::from;
    using to = typename Ends::to;
    if constexpr (requires { typename Ends::pivot; }) {
        using pivot = typename Ends::pivot;
        return select(to{}).where(
            exists(select(pivot{}).where(key_condition<near_t<relationship>, pivot, from>() &&
                                         key_condition<far_t<relationship>, pivot, to>())));
    } else {
        return select(to{}).where(key_condition<inverse_t<relationship>, to, from>());
    }
}

template <class Ends>
constexpr auto select_in_order() {
    using relationship = typename Ends::relationship;
    using to = typename Ends::to;
    if constexpr (requires { relationship::template stele_order<to>(); })
        return select_related<Ends>().order_by(relationship::template stele_order<to>());
    else return select_related<Ends>();
}

}  // namespace detail

/// The rows that a collection leads to, as an item of a select list: `select(Author, nested(Author::books))` gives
/// `std::vector<Book::row>` beside each author; a nested collection of an alias is `nested(m[Employee::reports])`.
/// In SQL: `(SELECT stele_rows(…) FROM "book" WHERE "book"."author_id" = "author"."author_id")`; the function
/// belongs to stele's connections. An error: a relationship that leads to one row.
template <Relationship R>
constexpr auto nested(const R&) {
    if constexpr (check::nested_by<typename detail::relationship_itself<R>::type>()) {
        using ends = detail::ends_of<R>;
        using statement = decltype(detail::select_in_order<ends>());
        return nested_rows<statement, typename ends::from>{
            {}, detail::pack_rows(detail::select_in_order<ends>())};
    } else {
        return detail::refused<bool>{};
    }
}
/// The rows of a SELECT, which may use the tables of the statement around it, as a vector in each row:
/// `nested(select(Book::title).where(Book::author_id == Author::author_id).order_by(Book::title))`.
template <Select S>
constexpr nested_rows<S> nested(const S& statement) {
    return {{}, detail::pack_rows(statement)};
}
/// An error: anything else.
template <class... Given>
    requires(detail::Meant<Given...> && !can_be_nested<Given...>)
constexpr detail::refused<bool> nested(const Given&...) {
    static_cast<void>(check::nested_kind::judge<Given...>());
    return {};
}
template <class Refused = detail::refused<bool>>
constexpr Refused nested(detail::anything<check::nested_kind>) {
    return {};
}

}  // namespace stele
