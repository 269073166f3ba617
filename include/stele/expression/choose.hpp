// SPDX-License-Identifier: BSL-1.0
#pragma once

// choose(i, a, b, …): the term of order_by() that a number says. In SQL, that term alone.

#include <stele/check/dynamic.hpp>
#include <stele/expression/ordering.hpp>
#include <stele/expression/part.hpp>
#include <stele/meta/pack.hpp>

#include <type_traits>

namespace stele {

/// One of several terms of order_by(). Never absent, but it is a part: its text depends on its value.
template <class... Terms>
struct choice {
    using stele_part = void;
    using stele_ordering = void;
    using stele_children = list<Terms...>;
    static constexpr bool stele_parameters = true;

    std::size_t index;
    [[no_unique_address]] detail::pack<Terms...> terms;

    constexpr bool stele_present() const { return true; }
    /// The same choice among other terms, which have no values.
    template <class Among>
    constexpr Among stele_as() const {
        return {index, {}};
    }
    template <class V>
    static constexpr void stele_walk_part(V& v, const choice* self) {
        detail::note_choice(v, std::uint64_t{self ? self->index : 0});
        detail::pack<Terms...>::each(self ? &self->terms : nullptr,
                                     one<V>{v, self ? self->index : 0, self == nullptr});
    }
    template <class V>
    static constexpr void stele_walk(V& v, const choice* self) {
        detail::walk_misplaced(v, self);
    }

private:
    template <class V>
    struct one {
        V& v;
        std::size_t wanted;
        bool all;
        std::size_t at = 0;

        template <class Term>
        constexpr void operator()(const Term* term) {
            if (at++ == wanted || all) detail::walk<Term>(v, term);
        }
    };
};

namespace detail {

[[noreturn]] inline void throw_no_such_choice(std::uint64_t index, std::size_t size) {
    throw value_error{
        "choose() has " + std::to_string(size) + " terms, counted from 0, and no " +
        (index > INT64_MAX ? "-" + std::to_string(0 - index) : std::to_string(index))};
}

template <bool Right, class... Terms>
struct chosen {
    using type = refused<bool>;
};
template <class... Terms>
struct chosen<true, Terms...> {
    using type = choice<Terms...>;
};
template <class... Terms>
using chosen_t =
    typename chosen<(sizeof...(Terms) != 0) && (is_term<Terms> && ...), Terms...>::type;

}  // namespace detail

/// One term of order_by(), by its number from 0 on: expressions, `e.asc()`, `e.desc()`.
///
///     select(Book).order_by(choose(column, Book::title, Book::rating.desc()), Book::book_id)
///
/// The statement is a dynamic one, see when(). The number may be an enum. An error: anything but a
/// term. @throws value_error where there is no term of that number
template <class Index, class... Terms, class Node = detail::chosen_t<detail::term_t<Terms>...>>
    requires is_number_of_term<Index>
constexpr Node choose(const Index& index, Terms&&... terms) {
    if constexpr (check::choices<detail::term_t<detail::bare_t<Terms>>...>()) {
        const auto wanted = static_cast<std::uint64_t>(index);
        if (wanted >= sizeof...(Terms)) detail::throw_no_such_choice(wanted, sizeof...(Terms));
        return {static_cast<std::size_t>(wanted),
                {{detail::to_term(static_cast<Terms&&>(terms))}...}};
    } else {
        return {};
    }
}

/// An error: without the number.
template <class Index, class... Terms, class Node = detail::chosen_t<detail::term_t<Terms>...>>
    requires(!is_number_of_term<Index>)
constexpr Node choose(const Index&, const Terms&...) {
    check::choice_is_numbered<Index>();
    return {};
}

}  // namespace stele
