// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about things of stele's that have no value, where a value is needed: a relationship
// compared with a key, a table as an operand.

#include <stele/check/no_follow_up.hpp>
#include <stele/check/no_operand.hpp>
#include <stele/check/of_stele.hpp>
#include <stele/meta/fixed_string.hpp>
#include <stele/meta/list.hpp>

#include <cstddef>

namespace stele {

template <fixed_string Name, class T>
struct alias_of;

/// Whether a relationship is a value. Always false: what a note below the sentence shows.
template <class... Given>
inline constexpr bool relationship_is_a_value = false;

/// Whether a table is a value. Always false: what a note below the sentence shows.
template <class... Given>
inline constexpr bool table_is_a_value = false;

/// Whether a list of rows is a row. Always false: what a note below the sentence shows.
template <class Key>
inline constexpr bool list_is_a_row = false;

/// Whether a term of order_by() is given a direction once.
template <class Term, bool Once>
inline constexpr bool is_directed_once = Once;

/// Whether something has a direction, behind which NULLS FIRST can stand. Always false: asked of a
/// column.
template <class Column>
inline constexpr bool has_direction = false;

namespace check {

/// An operand that has no value.
template <class T>
consteval void value() {
    no_operand<T>();
}

template <class Key>
consteval void row_of_list() {
    static_assert(
        list_is_a_row<Key>,
        "stele: a column, a relationship or a name as a number, as the [] of a list takes "
        "one; of a list of rows take one() in place of all(), or go through it with for "
        "[S389]");
}

/// asc(), desc(), nulls_first() and nulls_last().
template <class Term, bool Once>
consteval void said_once() {
    static_assert(is_directed_once<Term, Once>,
                  "stele: a direction given twice; say asc() or desc() once, then nulls_first() or "
                  "nulls_last() once [S356]");
}

/// nulls_first() and nulls_last().
template <class Column>
constexpr void direction_first() {
    static_assert(has_direction<Column>,
                  "stele: nulls_first() or nulls_last() of a column; they stand behind asc() or "
                  "desc(): Book::title.asc().nulls_first() [S380]");
}

}  // namespace check

namespace detail {

template <class T>
struct refused;
struct refused_table;
template <class... Given>
struct refused_value_of {
    using type = refused<bool>;
};
// Complete where it is asked for.
template <class... Given>
using refused_value = typename refused_value_of<Given...>::type;
template <fixed_string Name, class... Given>
struct refused_alias_of {
    using type = alias_of<Name, refused_table>;
};

/// What a value has and a relationship has not. A base that is no template: no table pays for it.
struct relationship_is_no_value {
#define STELE_NOT_OF_A_RELATIONSHIP(name)                        \
    template <class... Given>                                    \
    constexpr auto name(const Given&...) const {                 \
        static_assert(relationship_is_a_value<Given...>,         \
                      "stele: a relationship has no " #name      \
                      "(); use its key column, as "              \
                      "Book::author_id of Book::author [S394]"); \
        return refused_value<Given...>{};                        \
    }
    STELE_NOT_OF_A_RELATIONSHIP(in)
    STELE_NOT_OF_A_RELATIONSHIP(not_in)
    STELE_NOT_OF_A_RELATIONSHIP(is_null)
    STELE_NOT_OF_A_RELATIONSHIP(is_not_null)
    STELE_NOT_OF_A_RELATIONSHIP(between)
    STELE_NOT_OF_A_RELATIONSHIP(asc)
    STELE_NOT_OF_A_RELATIONSHIP(desc)
#undef STELE_NOT_OF_A_RELATIONSHIP
#define STELE_ASKED_OF_A_RELATIONSHIP(name)                                              \
    template <class... Given>                                                            \
    constexpr auto name(const Given&...) const {                                         \
        static_assert(relationship_is_a_value<Given...>,                                 \
                      "stele: a relationship has no " #name                              \
                      "(); ask for the rows: exists(select(Book).where(Book::author_id " \
                      "== Author::author_id)) [S393]");                                  \
        return refused_value<Given...>{};                                                \
    }
    STELE_ASKED_OF_A_RELATIONSHIP(any)
    STELE_ASKED_OF_A_RELATIONSHIP(has)
    STELE_ASKED_OF_A_RELATIONSHIP(contains)
#undef STELE_ASKED_OF_A_RELATIONSHIP

    /// `.all()[Author::books]`: a list is indexed by a number.
    template <class Index>
        requires same<Index, std::size_t>
    constexpr operator Index() const {  // NOLINT(google-explicit-constructor)
        check::row_of_list<Index>();
        return 0;
    }
};

/// The same of a table.
struct table_is_no_value {
#define STELE_NOT_OF_A_TABLE(name)                                                       \
    template <class... Given>                                                            \
    constexpr auto name(const Given&...) const {                                         \
        static_assert(table_is_a_value<Given...>, "stele: a table has no " #name         \
                                                  "(); it is a member of columns: name " \
                                                  "one of them [S395]");                 \
        return refused_value<Given...>{};                                                \
    }
    STELE_NOT_OF_A_TABLE(asc)
    STELE_NOT_OF_A_TABLE(desc)
    STELE_NOT_OF_A_TABLE(is_null)
    STELE_NOT_OF_A_TABLE(is_not_null)
#undef STELE_NOT_OF_A_TABLE
#define STELE_NO_ALIAS(name)                                                   \
    template <fixed_string Name, class... Given>                               \
    constexpr auto name(const Given&...) const {                               \
        STELE_LAST_WORD {                                                      \
            static_assert(table_is_a_value<Given...>,                          \
                          "stele: a table has no " #name                       \
                          "<\"name\">(); say alias<\"name\">(Table) [S395]");  \
        };                                                                     \
        return STELE_NO_MORE(typename refused_alias_of<Name, Given...>::type); \
    }
    STELE_NO_ALIAS(as)
    STELE_NO_ALIAS(alias)
#undef STELE_NO_ALIAS
};

}  // namespace detail
}  // namespace stele
