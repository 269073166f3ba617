// SPDX-License-Identifier: BSL-1.0
#pragma once

// JOIN "author" ON "book"."author_id" = "author"."author_id": by relationship, by the only foreign
// key that fits, or by on().

#include <stele/check/concepts.hpp>
#include <stele/check/entries.hpp>
#include <stele/check/foreign_key.hpp>
#include <stele/schema/source.hpp>
#include <stele/statement/clauses.hpp>

namespace stele {

namespace detail {

// clang-format off
struct inner_join { static constexpr std::string_view sql = " JOIN ";       static constexpr bool nulls_left = false, nulls_right = false; };
struct left_join  { static constexpr std::string_view sql = " LEFT JOIN ";  static constexpr bool nulls_left = false, nulls_right = true; };
struct right_join { static constexpr std::string_view sql = " RIGHT JOIN "; static constexpr bool nulls_left = true,  nulls_right = false; };
struct full_join  { static constexpr std::string_view sql = " FULL JOIN ";  static constexpr bool nulls_left = true,  nulls_right = true; };
struct cross_join { static constexpr std::string_view sql = " CROSS JOIN "; static constexpr bool nulls_left = false, nulls_right = false; };
// clang-format on

template <class From, class To, class V, class... Froms, class... Tos>
constexpr void write_pairs(V& v, list<Froms...>, list<Tos...>) {
    bool first = true;
    ((first ? void(first = false) : v.text(" AND "), v.column(source_of<From>, qualified<Froms>),
      v.text(" = "), v.column(source_of<To>, qualified<Tos>)),
     ...);
}

/// Writes `a = b AND c = d` for a foreign key.
template <class Key, class V>
constexpr void write_key(V& v) {
    if constexpr (foreign_key_fits<Key>)
        write_pairs<typename Key::stele_table, typename Key::stele_target>(
            v, typename Key::stele_key{}, target_key_t<Key>{});
    else v.report(render::problem::bad_key);
}

/// Writes the key of a has_many or has_one, which is its inverse's.
template <class Relationship, class V>
constexpr void write_inverse_key(V& v) {
    if constexpr (inverse_fits<Relationship>) write_key<inverse_t<Relationship>>(v);
    else v.report(render::problem::bad_key);
}

/// Whether two tables are in the statement so far.
constexpr bool is_visible(const render::scope& scope, const render::source& table) {
    for (std::size_t i = 0; i < scope.visible; ++i)
        if (scope.sources[i]->id == table.id) return true;
    return false;
}

/// Writes the key if it goes between T and a table to its left; counts it.
template <class T, class Key, class V>
constexpr void try_key(V& v, const render::scope& scope, std::size_t& found) {
    constexpr bool from_left =
        !same<typename Key::stele_table, T> && same<typename Key::stele_target, T>;
    constexpr bool to_left =
        same<typename Key::stele_table, T> && !same<typename Key::stele_target, T>;
    if constexpr (from_left || to_left) {
        using other =
            std::conditional_t<to_left, typename Key::stele_target, typename Key::stele_table>;
        if (is_visible(scope, source_of<other>) && ++found == 1) write_key<Key>(v);
    }
}
template <class T, class V, class... Keys>
constexpr void try_keys(V& v, const render::scope& scope, std::size_t& found, list<Keys...>) {
    (try_key<T, Keys>(v, scope, found), ...);
}
template <class T, class V, class... Tables>
constexpr void write_only_key(V& v, const render::scope& scope, list<Tables...>) {
    std::size_t found = 0;
    (try_keys<T>(v, scope, found, foreign_keys_t<Tables>{}), ...);
    if (found == 0) v.report(render::problem::no_foreign_key);
    if (found > 1) v.report(render::problem::many_foreign_keys);
}

template <class T, class V>
constexpr void enter_join(V& v, render::scope& scope, std::string_view kind) {
    v.enter(render::clause::on);
    ++scope.visible;
    v.text(kind);
    v.text(named_source<T>);
}

}  // namespace detail

/// `JOIN "t"`, to be completed by on(); or, left so, with the only foreign key between it and the
/// tables before it.
template <class Kind, class T>
struct join_table {
    static constexpr auto stele_place = render::place::join;
    static constexpr bool stele_parameters = false;
    using kind = Kind;
    using table = T;
    using tables = list<T>;
    static constexpr bool stele_by_key = !detail::same<Kind, detail::cross_join>;

    template <class Tables, class V>
    static constexpr void stele_walk_among(V& v, const join_table*, render::scope& scope) {
        detail::enter_join<T>(v, scope, Kind::sql);
        if constexpr (!detail::same<Kind, detail::cross_join>) {
            v.text(" ON ");
            detail::write_only_key<T>(v, scope, Tables{});
        }
    }
};

/// `JOIN "t" ON condition`.
template <class Kind, class T, class On>
struct join_on {
    static constexpr auto stele_place = render::place::join;
    static constexpr bool stele_parameters = On::stele_parameters;
    using kind = Kind;
    using tables = list<T>;
    using condition = On;
    using nodes = list<On>;

    [[no_unique_address]] On on;

    template <class V>
    static constexpr void stele_walk(V& v, const join_on* self, render::scope& scope) {
        if constexpr (V::wants_text) {
            detail::enter_join<T>(v, scope, Kind::sql);
            v.text(" ON ");
        }
        detail::walk<On>(v, self ? &self->on : nullptr);
    }
};

/// `JOIN "t" ON key`, by a relationship. A many-to-many joins its pivot table first.
template <class Kind, class R>
struct join_relationship {
    static constexpr auto stele_place = render::place::join;
    static constexpr bool stele_parameters = false;
    using kind = Kind;
    using relationship = R;
    using tables = list<typename R::stele_target>;

    template <class V>
    static constexpr void stele_walk(V& v, const join_relationship*, render::scope& scope) {
        v.enter(render::clause::join);
        if (!detail::is_visible(scope, detail::source_of<typename R::stele_table>))
            v.report(render::problem::relationship_out_of_scope);
        detail::enter_join<typename R::stele_target>(v, scope, Kind::sql);
        v.text(" ON ");
        if constexpr (detail::is_belongs_to<R>::value) detail::write_key<R>(v);
        else detail::write_inverse_key<R>(v);
    }
};

namespace detail {
template <class R>
using near_t = std::remove_cvref_t<decltype(R::template stele_near<typename R::stele_target>())>;
template <class R>
using far_t = std::remove_cvref_t<decltype(R::template stele_far<typename R::stele_target>())>;
}  // namespace detail

template <class Kind, class R>
    requires requires { typename R::stele_through; }
struct join_relationship<Kind, R> {
    static constexpr auto stele_place = render::place::join;
    static constexpr bool stele_parameters = false;
    using kind = Kind;
    using relationship = R;
    using far = typename detail::far_t<R>::stele_target;
    using tables = list<typename R::stele_target, far>;

    template <class V>
    static constexpr void stele_walk(V& v, const join_relationship*, render::scope& scope) {
        v.enter(render::clause::join);
        if (!detail::is_visible(scope, detail::source_of<typename R::stele_table>))
            v.report(render::problem::relationship_out_of_scope);
        detail::enter_join<typename R::stele_target>(v, scope, Kind::sql);
        v.text(" ON ");
        detail::write_key<detail::near_t<R>>(v);
        detail::enter_join<far>(v, scope, Kind::sql);
        v.text(" ON ");
        detail::write_key<detail::far_t<R>>(v);
    }
};

namespace detail {

/// The clause that join(what) makes.
template <class Kind, class What>
struct joined {
    using type = join_table<Kind, What>;
};
template <class Kind, Relationship What>
struct joined<Kind, What> {
    using type = join_relationship<Kind, What>;
};
template <class Kind, class What>
using joined_t = typename joined<Kind, std::remove_cvref_t<What>>::type;

}  // namespace detail
}  // namespace stele
