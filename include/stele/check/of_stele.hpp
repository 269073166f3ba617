// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a thing is that stands where another kind of thing belongs: a table where a value is needed, a
// column where a SELECT is. Functions that take anything of stele's and judge it need this.

#include <stele/check/concepts.hpp>
#include <stele/meta/list.hpp>

#include <cstddef>

namespace stele {

/// Satisfied by what with() gives, before select() and the like.
template <class T>
concept With = requires {
    typename std::remove_cvref_t<T>::stele_with;
};

/// Satisfied by what create_table() and its kin give.
template <class T>
concept Definition = requires {
    typename std::remove_cvref_t<T>::stele_definition;
};

/// Satisfied by things of stele's that have no value, so that no operator takes them: tables,
/// relationships, statements that are no SELECT, `e.desc()`, `e.as<"n">()`, `"n"_c`.
template <class T>
concept HasNoValue = Source<T> || Relationship<T> || Ordering<T> || Named<T> || NameTerm<T> ||
                     (Statement<T> && !Select<T>) ||
                     With<T>;

namespace detail {

/// Something of stele's among the arguments of a function, so that its name is no trap for other
/// functions of that name.
template <class T>
concept OfStele = Selectable<T> || Statement<T> || HasNoValue<T> || Assignment<T> ||
    Placeholder<T> || Part<T> || Operand<T>;

/// Whether a function of stele's is meant, and judges what it is given.
template <class... Ts>
concept Meant = sizeof...(Ts) == 0 || (OfStele<Ts> || ...);

/// The last choice of a function: takes a thing that is not of stele's, so that the check can say
/// what belongs there. A conversion, so that any other function of that name is preferred.
template <class Check>
struct anything {
    template <class T>
        requires(!OfStele<T>)
    constexpr anything(const T&) {  // NOLINT(google-explicit-constructor)
        static_cast<void>(Check::template judge<T>());
    }
    /// Several in braces.
    template <class T, class U, class... More>
    constexpr anything(const T&, const U&, const More&...) {
        static_cast<void>(Check::template judge<list<T, U, More...>>());
    }
};

/// The same beside one that was judged.
struct unjudged {
    template <class T>
        requires(!OfStele<T>)
    constexpr unjudged(const T&) {}  // NOLINT(google-explicit-constructor)
};

}  // namespace detail
}  // namespace stele
