// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what is loaded with a query: selectin(), joined(), raise_on_lazy(), options().

#include <stele/check/concepts.hpp>
#include <stele/check/related_tables.hpp>

namespace stele {

/// Satisfied by what selectin(), joined() and raise_on_lazy() give.
template <class T>
concept LoadOption = requires {
    typename std::remove_cvref_t<T>::stele_load_option;
};

/// Whether something is a relationship that a session can load: it belongs to a table, not to an alias of one.
template <class R>
inline constexpr bool is_loadable = false;
template <Relationship R>
    requires requires {
        typename R::stele_table;
        requires !requires { typename R::stele_between; };
    }
inline constexpr bool is_loadable<R> = true;

namespace detail {

/// The table that a relationship leads to, behind its pivot table where it has one.
template <class R>
struct related_table {
    using type = typename R::stele_target;
};
template <class R>
    requires requires { typename R::stele_through; }
struct related_table<R> {
    using type = typename far_of<R>::type::stele_target;
};
template <class R>
using related_table_t = typename related_table<R>::type;

/// The table that a relationship or an option begins at.
template <class T>
struct begins_at {
    using type = void;
};
template <class R>
    requires is_loadable<R>
struct begins_at<R> {
    using type = typename R::stele_table;
};
template <LoadOption T>
struct begins_at<T> {
    using type = typename T::relationship::stele_table;
};

// A chain of relationships; behind the last one, options.
template <class...>
inline constexpr bool is_load_path = false;
template <class R>
inline constexpr bool is_load_path<R> = is_loadable<R>;
template <class R, class... Rest>
    requires(is_loadable<R> && sizeof...(Rest) != 0)
inline constexpr bool is_load_path<R, Rest...> = is_load_path<Rest...> || (LoadOption<Rest> && ...);

template <class...>
inline constexpr bool is_connected = true;
template <class R, class Next, class... Rest>
    requires is_loadable<Next>
inline constexpr bool is_connected<R, Next, Rest...> =
    same<related_table_t<R>, typename begins_at<Next>::type> && is_connected<Next, Rest...>;
template <class R, LoadOption... Options>
    requires(sizeof...(Options) != 0)
inline constexpr bool is_connected<R, Options...> =
    (same<related_table_t<R>, typename begins_at<Options>::type> && ...);

template <class T>
struct unaliased {
    using type = T;
};
template <Alias T>
struct unaliased<T> : unaliased<typename T::stele_aliased> {};

template <class Option, class... Items>
constexpr bool begins_among(list<Items...>) {
    return (same<typename unaliased<Items>::type, typename begins_at<Option>::type> || ...);
}

}  // namespace detail

/// Whether a list is relationships each of which begins where the one before leads, and behind the last one
/// options that do.
template <class... Path>
inline constexpr bool loads_in_steps =
    detail::is_load_path<Path...>&& detail::is_connected<Path...>;

/// Whether a statement selects the table whole that an option begins at.
template <class S, class Option>
inline constexpr bool selects_owner_of = detail::begins_among<Option>(typename S::items{});

namespace check {

template <class Key>
constexpr bool key_of_relationship() {
    if constexpr (!foreign_key_fits<Key>) foreign_key<Key>();
    return foreign_key_fits<Key>;
}
/// A relationship that leads somewhere, by keys that fit.
template <class R>
constexpr bool loaded() {
    if constexpr (!is_loadable<R>) return true;  // an option, which was judged
    else if constexpr (!relationship_leads<R>) return leads<R>();
    else if constexpr (requires { typename R::stele_through; })
        return key_of_relationship<typename detail::near_of<R>::type>() &&
               key_of_relationship<typename detail::far_of<R>::type>();
    else if constexpr (detail::is_belongs_to<R>::value) return key_of_relationship<R>();
    else if constexpr (!inverse_fits<R>) return inverse<R>(), false;
    else return key_of_relationship<detail::inverse_t<R>>();
}

template <class... Path>
constexpr bool load_path() {
    if constexpr (sizeof...(Path) == 0) {
        static_assert(sizeof...(Path) != 0,
                      "stele: selectin(), joined() or raise_on_lazy() of nothing; name the "
                      "relationship to load, selectin(Author::books) [S920]");
        return false;
    } else if constexpr (!detail::is_load_path<Path...>) {
        static_assert(
            detail::is_load_path<Path...>,
            "stele: selectin(), joined() or raise_on_lazy() of what is no relationship of a table; "
            "write selectin(Author::books), and for a further step selectin(Author::books, "
            "Book::publisher) [S921]");
        return false;
    } else if constexpr (!(loaded<Path>() && ...)) {
        return false;
    } else {
        static_assert(loads_in_steps<Path...>,
                      "stele: selectin() or joined() whose next relationship does not begin at the "
                      "table that the one before leads to; give each its own option, "
                      ".options(selectin(Author::books), selectin(Author::films)) [S922]");
        return loads_in_steps<Path...>;
    }
}

template <class... Path>
constexpr bool one_relationship() {
    if constexpr (!load_path<Path...>()) {
        return false;
    } else {
        static_assert(
            sizeof...(Path) == 1,
            "stele: raise_on_lazy() of several relationships; it takes one, and behind "
            "another it is written selectin(Author::books, raise_on_lazy(Book::publisher)) "
            "[S923]");
        return sizeof...(Path) == 1;
    }
}

template <class S, class... Options>
constexpr bool load_options() {
    if constexpr (!(LoadOption<Options> && ...) || sizeof...(Options) == 0) {
        static_assert((LoadOption<Options> && ...) && sizeof...(Options) != 0,
                      "stele: options() takes what selectin(), joined() and raise_on_lazy() give "
                      "[S924]");
        return false;
    } else if constexpr ((requires { typename Options::stele_refused; } || ...)) {
        return false;
    } else {
        static_assert((selects_owner_of<S, Options> && ...),
                      "stele: options() with a relationship of a table that the statement does not "
                      "select whole; select(Author), or begin at a table that it selects, "
                      "joined(Book::author, Author::books) [S925]");
        return (selects_owner_of<S, Options> && ...);
    }
}

/// A statement that can have options of its own.
template <class S, bool SetOperation>
constexpr bool options_of_select() {
    static_assert(!SetOperation,
                  "stele: options() of a set operation; give them to its result, "
                  "session.scalars(statement).options(selectin(Author::books)) [S926]");
    return !SetOperation;
}

template <class Result>
inline constexpr bool result_takes_options = false;
template <class Result>
constexpr void options_of_kept() {
    static_assert(result_takes_options<Result>,
                  "stele: options() takes a result over as it is made; write "
                  "session.scalars(statement).options(selectin(Author::books)) [S927]");
}

}  // namespace check
}  // namespace stele
