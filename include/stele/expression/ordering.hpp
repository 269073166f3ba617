// SPDX-License-Identifier: BSL-1.0
#pragma once

// ORDER BY terms: "book"."title" DESC NULLS LAST. And named select items: count(*) AS "n".

#include <stele/expression/expression.hpp>
#include <stele/expression/name.hpp>
#include <stele/render/feature.hpp>

namespace stele {

namespace detail {
struct ascending {
    static constexpr std::string_view sql = " ASC";
};
struct descending {
    static constexpr std::string_view sql = " DESC";
};
struct nulls_unspecified {
    static constexpr std::string_view sql = "";
};
struct nulls_come_first {
    static constexpr std::string_view sql = " NULLS FIRST";
};
struct nulls_come_last {
    static constexpr std::string_view sql = " NULLS LAST";
};
}  // namespace detail

/// A term of order_by: `e ASC`, `e DESC`, either with NULLS FIRST or NULLS LAST.
template <class E, class Direction, class Nulls>
struct ordering {
    using stele_ordering = void;
    using stele_children = list<E>;
    static constexpr bool stele_parameters = E::stele_parameters;

    [[no_unique_address]] E expression;

    /// `… NULLS FIRST`.
    constexpr ordering<E, Direction, detail::nulls_come_first> nulls_first() const {
        check::said_once<ordering, detail::same<Nulls, detail::nulls_unspecified>>();
        return {expression};
    }
    /// `… NULLS LAST`.
    constexpr ordering<E, Direction, detail::nulls_come_last> nulls_last() const {
        check::said_once<ordering, detail::same<Nulls, detail::nulls_unspecified>>();
        return {expression};
    }
    /// An error: the direction is said.
    template <class Self = ordering>
    constexpr Self asc() const {
        check::said_once<Self, false>();
        return *this;
    }
    /// An error: the direction is said.
    template <class Self = ordering>
    constexpr Self desc() const {
        check::said_once<Self, false>();
        return *this;
    }

    template <class V>
    static constexpr void stele_walk(V& v, const ordering* self) {
        detail::walk<E>(v, self ? &self->expression : nullptr);
        v.text(Direction::sql);
        v.text(Nulls::sql);
        if (!detail::same<Nulls, detail::nulls_unspecified>) v.needs(feature::nulls_order);
    }
};

/// A select item with a name of its own: `e AS "name"`. In order_by() and group_by() it is the name
/// alone.
template <class E, fixed_string Name>
struct named {
    using stele_named_item = void;
    using stele_type = typename E::stele_type;
    using stele_children = list<E>;
    static constexpr std::string_view stele_name = Name;
    static constexpr bool stele_parameters = E::stele_parameters;

    [[no_unique_address]] E expression;

    /// An error: it has a name.
    template <fixed_string Other>
    constexpr named as() const {
        check::named_twice<named>();
        return *this;
    }
    /// An error: filter() and over() stand before the name.
    template <class... Ts>
    constexpr named<detail::refused<stele_type>, Name> filter(const Ts&...) const {
        check::named_before<named>();
        return {};
    }
    template <class... Ts>
    constexpr named<detail::refused<stele_type>, Name> over(const Ts&...) const {
        check::named_before<named>();
        return {};
    }
    /// `"name" ASC`, for order_by.
    constexpr auto asc() const { return name_constant<Name>{}.asc(); }
    /// `"name" DESC`, for order_by.
    constexpr auto desc() const { return name_constant<Name>{}.desc(); }

    template <class V>
    static constexpr void stele_walk(V& v, const named* self) {
        detail::walk<E>(v, self ? &self->expression : nullptr);
        if constexpr (V::wants_text) {
            v.text(" AS ");
            v.identifier(stele_name);
        }
    }
};

namespace detail {

/// What stands in order_by() and group_by(): of a named item its name.
template <class T>
struct term {
    using type = T;
};
template <class E, fixed_string Name>
struct term<named<E, Name>> {
    using type = name_constant<Name>;
};
template <class T>
using term_t = typename term<std::remove_cvref_t<T>>::type;

template <class T>
[[gnu::always_inline]] constexpr term_t<T> to_term(T&& value) {
    if constexpr (same<term_t<T>, std::remove_cvref_t<T>>) return static_cast<T&&>(value);
    else return {};
}

}  // namespace detail
}  // namespace stele
