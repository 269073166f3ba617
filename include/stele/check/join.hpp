// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about joins: what join() and its kin take, judged at the call; and which keys and
// names there are, judged where the statement is used as a whole.

#include <stele/check/column_scope.hpp>
#include <stele/check/concepts.hpp>
#include <stele/check/derived.hpp>
#include <stele/check/entries.hpp>
#include <stele/check/message.hpp>
#include <stele/meta/list.hpp>

#include <cstddef>
#include <string_view>

namespace stele {

namespace detail {

template <class T, class... Keys>
constexpr std::size_t keys_to(list<Keys...>) {
    return (std::size_t{same<typename Keys::stele_target, T>} + ... + 0);
}

}  // namespace detail

/// How many foreign keys go between a table and those of a list, in either direction.
template <class T, class Before>
inline constexpr std::size_t foreign_keys_between = 0;
template <class T, class... Before>
inline constexpr std::size_t foreign_keys_between<T, list<Before...>> =
    ((detail::keys_to<Before>(detail::foreign_keys_t<T>{}) +
      detail::keys_to<T>(detail::foreign_keys_t<Before>{})) +
     ... + 0);

/// Whether join(T) can go by a foreign key: exactly one fits.
template <class T, class Before>
inline constexpr bool one_foreign_key_between = foreign_keys_between<T, Before> == 1;

/// Whether the tables of a statement all have different names.
template <class Tables>
inline constexpr bool tables_have_different_names = true;
template <class... Tables>
inline constexpr bool tables_have_different_names<list<Tables...>> = [] {
    const std::string_view names[]{Tables::stele_sql_name..., {}};
    for (std::size_t i = 1; i < sizeof...(Tables); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (detail::is_same_name(names[i], names[j])) return false;
    return true;
}();

/// Whether a relationship can be joined by: its own table, or the alias that it begins at, is in the
/// statement.
template <class R, class Tables, class From = typename R::stele_table>
inline constexpr bool relationship_in_scope = detail::contains<Tables, From>;

namespace detail {

// A table of a list that stands there twice, or another with its name.
template <class Tables>
struct name_taken;
template <class... Tables>
struct name_taken<list<Tables...>> {
    template <class T>
    struct twice {
        static constexpr bool value = (std::size_t{same<T, Tables>} + ... + 0) > 1;
    };
    template <class T>
    struct named_as_another {
        static constexpr bool value =
            (std::size_t{T::stele_sql_name == Tables::stele_sql_name} + ... + 0) > 1;
    };
};
/// The first table that stands twice in a list; void where there is none.
template <class Tables>
using table_twice = first_bad<Tables, name_taken<Tables>::template twice>;
/// The first table with a name that another has.
template <class Tables>
using table_named_twice = first_bad<Tables, name_taken<Tables>::template named_as_another>;

}  // namespace detail

/// Whether a table stands in a statement only once, so that it needs no alias.
template <class T, class Tables>
inline constexpr bool stands_once = !detail::same<T, detail::table_twice<Tables>>;

namespace check {

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L
template <class Key, class Target>
constexpr void add_key(sentence& found) {
    if constexpr (requires { Key::stele_name; } && detail::same<typename Key::stele_target, Target>)
        found = sentence{found, found.size() ? " or " : "", cpp_name_of<Key>()};
}
template <class Target, class... Keys>
constexpr void add_keys(sentence& found, list<Keys...>) {
    (add_key<Keys, Target>(found), ...);
}
/// `Letter::sender or Letter::receiver`: the relationships that lead to a table.
template <class T, class... Before>
constexpr sentence keys_between(list<Before...>) {
    sentence found;
    (add_keys<T>(found, detail::foreign_keys_t<Before>{}), ...);
    return found.size() ? found : sentence{"the relationship"};
}
#endif

/// The tables of a statement have different names.
template <class Tables>
constexpr void different_names() {
    using culprit = detail::table_twice<Tables>;
    if constexpr (Table<culprit>)
        static_assert(
            stands_once<culprit, Tables>,
            STELE_SENTENCE(
                "S036",
                "stele: the same table twice in a statement; join one under another name: "
                "constexpr auto m = alias<\"m\">(T), .join(m, relationship), or .join(m) and on()",
                "stele: ", name_of<culprit>(),
                " stands twice in this statement; join one under another name: constexpr auto m = "
                "alias<\"m\">(",
                cpp_name_of<culprit>(), "), .join(m, relationship), or .join(m) and on()"));
    else
        static_assert(
            tables_have_different_names<Tables>,
            STELE_SENTENCE(
                "S016", "stele: two tables of one name in a statement; give one of them an alias",
                "stele: two tables have the name ", name_of<detail::table_named_twice<Tables>>(),
                " in this statement; give one of them an alias"));
}

/// join() of a table without on(): exactly one foreign key fits.
template <class T, class Before>
constexpr void key_join() {
    constexpr std::size_t keys = foreign_keys_between<T, Before>;
    if constexpr (detail::same<Before, list<>>)
        static_assert(one_foreign_key_between<T, Before>,
                      "stele: join() in a statement that reads no table yet; name the first one in "
                      "from() [S037]");
    else if constexpr (Derived<T>)
        static_assert(
            one_foreign_key_between<T, Before>,
            STELE_SENTENCE("S038",
                           "stele: join() of a derived table without on(); say on(), or "
                           "cross_join() where each row with each is meant",
                           "stele: join() of the derived table ", name_of<T>(),
                           " without on(); say on(), or .cross_join(...) where each row with each "
                           "is meant"));
    else if constexpr (Alias<T>)
        static_assert(
            one_foreign_key_between<T, Before>,
            STELE_SENTENCE("S039",
                           "stele: join() of an alias without on(); say on(), or the relationship "
                           "that leads to it: .join(m, relationship)",
                           "stele: join() of the alias ", name_of<T>(),
                           " without on(); say on(), or the relationship that leads to it: "
                           ".join(m, ",
                           keys_between<typename T::stele_aliased>(Before{}), ")"));
    else if constexpr (keys == 0)
        static_assert(
            one_foreign_key_between<T, Before>,
            STELE_SENTENCE("S013",
                           "stele: join() of a table to which no foreign key leads; say on(), join "
                           "the table between them first, or cross_join() it where each row with "
                           "each is meant",
                           "stele: join() of ", name_of<T>(),
                           ", to which no foreign key leads; say on(), join the table between "
                           "them first, or .cross_join(",
                           cpp_name_of<T>(), ") where each row with each is meant"));
    else
        static_assert(
            one_foreign_key_between<T, Before>,
            STELE_SENTENCE("S014",
                           "stele: join() of a table to which several foreign keys lead; name the "
                           "relationship, or say on()",
                           "stele: join() of ", name_of<T>(),
                           ", to which several foreign keys lead; join by ",
                           keys_between<T>(Before{}), ", or say on()"));
}

/// join() by a relationship of a table that is there.
template <class R, class From, class Before>
constexpr void relationship_join() {
    static_assert(
        relationship_in_scope<R, Before, From>,
        STELE_SENTENCE(
            "S017",
            "stele: join() by a relationship whose table is not in the statement; join that table "
            "first, or use a relationship of a table that is",
            "stele: join() by ", cpp_name_of<R>(), ", but ", name_of<From>(),
            " is not in this statement; join that table first, or use a relationship of a table "
            "that is"));
}

}  // namespace check
}  // namespace stele
