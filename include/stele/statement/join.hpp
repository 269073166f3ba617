// SPDX-License-Identifier: BSL-1.0
#pragma once

// JOIN "author" ON "book"."author_id" = "author"."author_id": by relationship, by the only foreign
// key that fits, or by on().

#include <stele/check/concepts.hpp>
#include <stele/check/entries.hpp>
#include <stele/check/foreign_key.hpp>
#include <stele/check/join_arguments.hpp>
#include <stele/check/related_tables.hpp>
#include <stele/expression/part.hpp>
#include <stele/schema/alias.hpp>
#include <stele/statement/clauses.hpp>

namespace stele {

namespace detail {

// clang-format off
struct inner_join { static constexpr auto call = join_call::join; static constexpr std::string_view sql = " JOIN ";       static constexpr bool nulls_left = false, nulls_right = false; };
struct left_join  { static constexpr auto call = join_call::left_join; static constexpr std::string_view sql = " LEFT JOIN ";  static constexpr bool nulls_left = false, nulls_right = true; };
struct right_join { static constexpr auto call = join_call::right_join; static constexpr std::string_view sql = " RIGHT JOIN "; static constexpr bool nulls_left = true,  nulls_right = false; };
struct full_join  { static constexpr auto call = join_call::full_join; static constexpr std::string_view sql = " FULL JOIN ";  static constexpr bool nulls_left = true,  nulls_right = true; };
struct cross_join { static constexpr auto call = join_call::cross_join; static constexpr std::string_view sql = " CROSS JOIN "; static constexpr bool nulls_left = false, nulls_right = false; };
// clang-format on

template <class From, class To, class V, class... Froms, class... Tos>
constexpr void write_pairs(V& v, list<Froms...>, list<Tos...>) {
    bool first = true;
    ((first ? void(first = false) : v.text(" AND "),
      v.column(source_of<From>, qualified<column_in_t<From, Froms>>), v.text(" = "),
      v.column(source_of<To>, qualified<column_in_t<To, Tos>>)),
     ...);
}

/// Writes `a = b AND c = d` for a foreign key, whose two tables may stand under other names.
template <class Key, class V, class From = typename Key::stele_table,
          class To = typename Key::stele_target>
constexpr void write_key(V& v) {
    if constexpr (foreign_key_fits<Key>)
        write_pairs<From, To>(v, typename Key::stele_key{}, target_key_t<Key>{});
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

template <class Kind, class T, class V>
constexpr void enter_join(V& v, render::scope& scope, const T* source = nullptr) {
    if constexpr (V::wants_text) {
        v.enter(render::clause::on);
        // A table function may read the tables before it, a derived table may not read itself.
        v.text(Kind::sql);
        if (Kind::nulls_left) v.needs(feature::right_join);
    }
    walk_source<T>(v, source);
    ++scope.visible;
}

}  // namespace detail

/// `JOIN "t"`, to be completed by on(); or, left so, with the only foreign key between it and the
/// tables before it.
template <class Kind, class T>
struct join_table {
    static constexpr auto stele_place = render::place::join;
    static constexpr bool stele_parameters = detail::has_values<T>;
    using kind = Kind;
    using table = T;
    using tables = list<T>;
    static constexpr bool stele_by_key = !detail::same<Kind, detail::cross_join>;

    [[no_unique_address]] detail::held_source<T> source;

    template <class Tables, class V>
    static constexpr void stele_walk_among(V& v, const join_table* self, render::scope& scope) {
        detail::enter_join<Kind, T>(
            v, scope, detail::held_source<T>::pointer(self ? &self->source : nullptr));
        if constexpr (V::wants_text && stele_by_key) {
            v.text(" ON ");
            detail::write_only_key<T>(v, scope, Tables{});
        }
    }
};

namespace detail {
[[noreturn]] inline void throw_join_without_condition(std::string_view table) {
    throw value_error{"on() has no condition left; each row of \"" + std::string(table) +
                      "\" would be joined with all"};
}
}  // namespace detail

/// `JOIN "t" ON condition`. @throws value_error where when() leaves no condition
template <class Kind, class T, class On>
struct join_on {
    static constexpr auto stele_place = render::place::join;
    static constexpr bool stele_parameters = detail::has_values<T> || On::stele_parameters;
    using kind = Kind;
    using tables = list<T>;
    using condition = On;
    using nodes = list<On>;

    [[no_unique_address]] detail::held_source<T> source;
    [[no_unique_address]] On on;

    template <class V>
    static constexpr void stele_walk(V& v, const join_on* self, render::scope& scope) {
        if constexpr (V::wants_text || detail::has_values<T>)
            detail::enter_join<Kind, T>(
                v, scope, detail::held_source<T>::pointer(self ? &self->source : nullptr));
        if constexpr (V::wants_text) v.text(" ON ");
        if constexpr (V::wants_text && Part<On>)
            if (self && !self->on.stele_present())
                detail::throw_join_without_condition(T::stele_sql_name);
        if constexpr (Part<On>) detail::walk_part<On>(v, self ? &self->on : nullptr);
        else detail::walk<On>(v, self ? &self->on : nullptr);
    }
};

namespace detail {

/// The two ends of a relationship in a statement: its own table or an alias of it, and what is
/// joined.
template <class R>
struct ends_of {
    using relationship = R;
    using from = typename R::stele_table;
    using to = typename R::stele_target;
};
template <class R>
    requires requires { typename R::stele_through; }
struct ends_of<R> {
    using relationship = R;
    using from = typename R::stele_table;
    using pivot = typename R::stele_target;
    using to = typename std::remove_cvref_t<
        decltype(R::template stele_far<typename R::stele_target>())>::stele_target;
};
template <class R, class From, class To>
struct ends_of<relationship_between<R, From, To>> : ends_of<R> {
    using from = From;
    using to = std::conditional_t<same<To, void>, typename ends_of<R>::to, To>;
};

template <class R>
using near_t = std::remove_cvref_t<decltype(R::template stele_near<typename R::stele_target>())>;
template <class R>
using far_t = std::remove_cvref_t<decltype(R::template stele_far<typename R::stele_target>())>;

template <class Ends, class V>
constexpr void enter_relationship(V& v, const render::scope& scope) {
    v.enter(render::clause::join);
    if (!is_visible(scope, source_of<typename Ends::from>))
        v.report(render::problem::relationship_out_of_scope);
}

}  // namespace detail

/// `JOIN "t" ON key`, by a relationship. A many-to-many joins its pivot table first.
template <class Kind, class R>
struct join_relationship {
    static constexpr auto stele_place = render::place::join;
    using kind = Kind;
    using ends = detail::ends_of<R>;
    using relationship = typename ends::relationship;
    using from = typename ends::from;
    using to = typename ends::to;
    using tables = list<to>;
    static constexpr bool stele_parameters = detail::has_values<to>;

    [[no_unique_address]] detail::held_source<to> source;

    template <class V>
    static constexpr void stele_walk(V& v, const join_relationship* self, render::scope& scope) {
        if constexpr (V::wants_text) detail::enter_relationship<ends>(v, scope);
        detail::enter_join<Kind, to>(
            v, scope, detail::held_source<to>::pointer(self ? &self->source : nullptr));
        if constexpr (V::wants_text) {
            v.text(" ON ");
            if constexpr (detail::is_belongs_to<relationship>::value)
                detail::write_key<relationship, V, from, to>(v);
            else if constexpr (inverse_fits<relationship>)
                detail::write_key<detail::inverse_t<relationship>, V, to, from>(v);
            else v.report(render::problem::bad_key);
        }
    }
};

template <class Kind, class R>
    requires requires { typename detail::ends_of<R>::pivot; }
struct join_relationship<Kind, R> {
    static constexpr auto stele_place = render::place::join;
    using kind = Kind;
    using ends = detail::ends_of<R>;
    using relationship = typename ends::relationship;
    using pivot = typename ends::pivot;
    using far = typename ends::to;
    using tables = list<pivot, far>;
    static constexpr bool stele_parameters = detail::has_values<far>;

    [[no_unique_address]] detail::held_source<far> source;

    template <class V>
    static constexpr void stele_walk(V& v, const join_relationship* self, render::scope& scope) {
        if constexpr (V::wants_text) {
            detail::enter_relationship<ends>(v, scope);
            detail::enter_join<Kind, pivot>(v, scope);
            v.text(" ON ");
            detail::write_key<detail::near_t<relationship>, V, pivot, typename ends::from>(v);
        }
        detail::enter_join<Kind, far>(
            v, scope, detail::held_source<far>::pointer(self ? &self->source : nullptr));
        if constexpr (V::wants_text) {
            v.text(" ON ");
            detail::write_key<detail::far_t<relationship>, V, pivot, far>(v);
        }
    }
};

namespace detail {

template <class Join, Source T, class... R>
[[gnu::always_inline]] constexpr Join make_join(const T& t, const R&...) {
    return Join{held_source<T>(t)};
}
template <class Join, Relationship R>
[[gnu::always_inline]] constexpr Join make_join(const R&) {
    return {};
}

/// A relationship that leads to another source than its target: `.join(m, Employee::manager)`.
template <class T, class R>
using led_to =
    relationship_between<typename ends_of<R>::relationship, typename ends_of<R>::from, T>;

/// The clause that join(what) makes.
template <class Kind, class... What>
struct joined;
template <class Kind, class What>
struct joined<Kind, What> {
    using type = join_table<Kind, What>;
};
template <class Kind, Relationship What>
struct joined<Kind, What> {
    using type = join_relationship<Kind, What>;
};
template <class Kind, class T, class R>
struct joined<Kind, T, R> : joined<Kind, led_to<T, R>> {};
template <class Kind, class... What>
using joined_t = typename joined<Kind, std::remove_cvref_t<What>...>::type;

/// A join or from() that had its sentence; no other follows about what is in the statement.
struct refused_source {
    using stele_refused = void;
    static constexpr auto stele_place = render::place::join;
    static constexpr bool stele_parameters = false;

    template <class V>
    static constexpr void stele_walk(V&, const refused_source*, render::scope&) {}
};

/// What a call that joins adds to its statement, if it takes that. The same for all statements.
template <class Kind, class... What>
[[gnu::always_inline]] constexpr auto join_clause(const What&... what) {
    if constexpr (!check::join<Kind::call, What...>()) return refused_source{};
    else if constexpr (!(check::joined_by<What>() && ...)) return refused_source{};
    else if constexpr (!check::led_to<What...>()) return refused_source{};
    else return make_join<joined_t<Kind, What...>>(what...);
}

/// A statement with the condition of its last join, if that takes one.
template <bool Right, class Self, class... E>
constexpr auto add_on(Self&& self, E&&... e) {
    if constexpr (takes_on<Self>) {
        constexpr std::size_t at = Self::last_at(render::place::join);
        using join = typename Self::template clause<at>;
        if constexpr (Right) {
            using on =
                join_on<typename join::kind, typename join::table, std::remove_cvref_t<E>...>;
            return replace_clause<at>(
                static_cast<Self&&>(self),
                on{get<at>(static_cast<Self&&>(self)).source, static_cast<E&&>(e)...});
        } else {
            using on = join_on<typename join::kind, typename join::table, refused<bool>>;
            return replace_clause<at>(static_cast<Self&&>(self),
                                      on{get<at>(static_cast<Self&&>(self)).source, {}});
        }
    } else {
        return static_cast<Self&&>(self);
    }
}

}  // namespace detail
}  // namespace stele
