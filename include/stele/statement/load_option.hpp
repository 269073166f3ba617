// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a session loads with a query: select(Author).options(selectin(Author::books)).

#include <stele/check/load_option.hpp>
#include <stele/check/session_names.hpp>
#include <stele/statement/joined_rows.hpp>
#include <stele/statement/selection.hpp>

#include <utility>

namespace stele {

/// A relationship that is loaded with a query, made by selectin(), joined() or raise_on_lazy(); Next are options
/// that begin where it leads.
template <class Strategy, class R, class... Next>
struct load_option : detail::other_names_of_load_option {
    using stele_load_option = void;
    using strategy = Strategy;
    using relationship = R;
    using next = list<Next...>;
};

namespace detail {

struct load_by_selectin {};
struct load_by_join {};
struct load_never {};

/// What a refused option leaves.
struct refused_option {
    using stele_load_option = void;
    using stele_refused = void;
    using relationship = refused_option;
    using stele_table = void;
};

template <class Strategy, class R, class... Rest>
struct option_of {
    using type = load_option<Strategy, R, typename option_of<Strategy, Rest...>::type>;
};
template <class Strategy, class R>
struct option_of<Strategy, R> {
    using type = load_option<Strategy, R>;
};
template <class Strategy, class R, LoadOption... Options>
    requires(sizeof...(Options) != 0)
struct option_of<Strategy, R, Options...> {
    using type = load_option<Strategy, R, Options...>;
};
template <bool Right, class Strategy, class... Path>
struct option_or_refused {
    using type = refused_option;
};
template <class Strategy, class... Path>
struct option_or_refused<true, Strategy, Path...> : option_of<Strategy, Path...> {};

/// The columns that options add to a select list: one for each table that they begin at, where it is joined.
template <class Options, class Items>
struct joined_columns;
template <class... Options, class... Items>
struct joined_columns<list<Options...>, list<Items...>> {
    template <class Option, class Item>
    static constexpr bool joins() {
        return is_joined<Option> &&
               same<typename unaliased<Item>::type, typename Option::relationship::stele_table>;
    }
    template <class V>
    static constexpr void write(V& v) {
        (write_option<Options>(v), ...);
    }

private:
    template <class Option, class Item, class V>
    static constexpr void write_item(V& v) {
        if constexpr (joins<Option, Item>()) {
            v.text(", ");
            joined_rows<Option>::write(v, {source_of<Item>.name, 0});
        }
    }
    template <class Option, class V>
    static constexpr void write_option(V& v) {
        (write_item<Option, Items>(v), ...);
    }
};

}  // namespace detail

/// A select list with what is loaded beside it. Only the statement that runs has the columns of joined(), and not
/// one within it.
template <class Selection, class... Options>
struct loading_selection : Selection {
    using options = list<Options...>;

    template <class V>
    static constexpr void stele_walk(V& v, const loading_selection* self, render::scope& scope) {
        Selection::stele_walk(v, self, scope);
        if constexpr (V::wants_text)
            if (v.is_outermost())
                detail::joined_columns<options, typename Selection::items>::write(v);
    }
};

namespace detail {

template <class... Added, bool Distinct, class... Items>
constexpr loading_selection<selection<Distinct, Items...>, Added...> with_options(
    selection<Distinct, Items...>&& s) {
    return {{std::move(s.elements)}};
}
template <class... Added, class Selection, class... Options>
constexpr loading_selection<Selection, Options..., Added...> with_options(
    loading_selection<Selection, Options...>&& s) {
    return {{std::move(s.elements)}};
}
template <class... Items>
constexpr selection<true, Items...> distinct_of(selection<false, Items...>&& s) {
    return {std::move(s.elements)};
}
template <class... Items, class... Options>
constexpr loading_selection<selection<true, Items...>, Options...> distinct_of(
    loading_selection<selection<false, Items...>, Options...>&& s) {
    return {{std::move(s.elements)}};
}

/// The options of a SELECT.
template <class S>
struct options_in {
    using type = list<>;
};
template <class S>
    requires requires { typename S::template clause<S::head>::options; }
struct options_in<S> {
    using type = typename S::template clause<S::head>::options;
};

}  // namespace detail

/// `.options(selectin(Author::books))`: after the query, what the relationship leads to is loaded for all its objects
/// by one further statement, `SELECT … WHERE "book"."author_id" IN (…)`; `selectin(Author::books, Book::publisher)`
/// goes on from there, by one statement for each step. Behind the last relationship other options can stand:
/// `selectin(Author::books, joined(Book::publisher), raise_on_lazy(Book::reviews))`.
/// An error: what is no relationship, or begins elsewhere.
template <class... Path>
constexpr auto selectin(const Path&...) {
    return typename detail::option_or_refused<check::load_path<Path...>(), detail::load_by_selectin,
                                              Path...>::type{};
}
/// `.options(joined(Book::author))`: what the relationship leads to comes in the rows of the query itself, as one
/// column more. A row stays one row, whatever a collection holds, and limit() counts rows of the query. Of a set
/// operation, and of tables of more than 100 columns, it is loaded as by selectin(). An error: as of selectin().
template <class... Path>
constexpr auto joined(const Path&...) {
    return typename detail::option_or_refused<check::load_path<Path...>(), detail::load_by_join,
                                              Path...>::type{};
}
/// `.options(raise_on_lazy(Author::books))`: using the relationship of the query's objects throws lazy_load_refused
/// where it was not loaded.
/// An error: as of selectin(), and several relationships.
template <class... Path>
constexpr auto raise_on_lazy(const Path&...) {
    return typename detail::option_or_refused<check::one_relationship<Path...>(),
                                              detail::load_never, Path...>::type{};
}

/// Whether a function of that name makes an option. Always false: what a note below the sentence shows.
template <class... Path>
inline constexpr bool makes_an_option = false;

#define STELE_REFUSED_OPTION(name, remedy)                                                       \
    /** An error. */                                                                             \
    template <class First, class... Path>                                                        \
        requires(Relationship<First>)                                                            \
    constexpr auto name(const First&, const Path&...) {                                          \
        static_assert(makes_an_option<First, Path...>,                                           \
                      "stele: no option of options() is called " #name "(); " remedy " [S967]"); \
        return detail::refused_option{};                                                         \
    }
STELE_REFUSED_OPTION(selectinload, "say selectin()")
STELE_REFUSED_OPTION(joinedload, "say joined()")
STELE_REFUSED_OPTION(subqueryload, "say selectin()")
STELE_REFUSED_OPTION(immediateload, "say selectin()")
STELE_REFUSED_OPTION(raiseload, "say raise_on_lazy()")
STELE_REFUSED_OPTION(lazyload, "leave it out, what is not loaded is where it is used")
#undef STELE_REFUSED_OPTION

}  // namespace stele
