// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about where relationships lead: judged where tables are first used together, by
// create_table() or a join, since a target may be declared later.

#include <stele/check/foreign_key.hpp>
#include <stele/check/message.hpp>
#include <stele/check/nested_rows.hpp>
#include <stele/check/refused.hpp>

namespace stele {

/// Whether a relationship or foreign key leads to a table, which is defined by now.
template <class Relationship>
inline constexpr bool leads_to_a_table = requires {
    typename Relationship::stele_target::stele_columns;
};

namespace detail {

template <class R>
struct near_of {
    using type = void;
};
template <class R>
    requires requires { R::template stele_near<typename R::stele_target>(); }
struct near_of<R> {
    using type = std::remove_cvref_t<decltype(R::template stele_near<typename R::stele_target>())>;
};
template <class R>
struct far_of {
    using type = void;
};
template <class R>
    requires requires { R::template stele_far<typename R::stele_target>(); }
struct far_of<R> {
    using type = std::remove_cvref_t<decltype(R::template stele_far<typename R::stele_target>())>;
};

}  // namespace detail

/// Whether a many_to_many names two belongs_to of its pivot table, of which the first leads back.
template <class R>
inline constexpr bool pivot_fits = false;
template <class R>
    requires(detail::is_belongs_to<typename detail::near_of<R>::type>::value&&
                 detail::is_belongs_to<typename detail::far_of<R>::type>::value)
inline constexpr bool pivot_fits<R> =
    detail::same<typename detail::near_of<R>::type::stele_target, typename R::stele_table>;

namespace detail {

template <class R>
struct relationship_itself {
    using type = R;
};
template <class R>
    requires requires { typename R::stele_between; }
struct relationship_itself<R> {
    using type = typename R::stele_between;
};

/// The columns' order of a collection, where its ordered_by() is a column of the table that it leads to.
template <class R, class Target>
inline constexpr bool is_ordered_by = false;
template <class R, class Target>
    requires requires { R::template stele_order<Target>(); }
inline constexpr bool is_ordered_by<R, Target> =
    !Relationship<decltype(R::template stele_order<Target>())>;

template <class R>
constexpr bool order_exists() {
    if constexpr (!R::stele_is_ordered) return true;
    else if constexpr (requires { typename R::stele_key; } || R::stele_is_single)
        return true;  // refused where it stands
    else if constexpr (requires { typename R::stele_through; })
        return is_ordered_by<R, typename far_of<R>::type::stele_target>;
    else return is_ordered_by<R, typename R::stele_target>;
}

}  // namespace detail

/// Whether ordered_by() of a relationship names a column of the table that it leads to.
template <class R>
inline constexpr bool order_fits = detail::order_exists<R>();

namespace detail {

template <class R>
constexpr bool leads() {
    if constexpr (!leads_to_a_table<R>) return false;
    else if constexpr (requires { typename R::stele_through; } && !pivot_fits<R>) return false;
    else return order_fits<R>;
}

}  // namespace detail

/// Whether a relationship leads to a table, and through its pivot table where it has one.
template <class R>
inline constexpr bool relationship_leads =
    detail::leads<typename detail::relationship_itself<R>::type>();

namespace detail {

template <class R>
constexpr bool pivot_is_right() {
    if constexpr (requires { typename R::stele_through; }) return pivot_fits<R>;
    else return true;
}

template <class Entry>
struct leads_nowhere {
    static constexpr bool value = false;
};
template <class Entry>
    requires requires { typename Entry::stele_key; }
struct leads_nowhere<Entry> {
    static constexpr bool value = !leads<Entry>();
};
// Of a table that is perhaps still to come, nothing is known.
template <class Entry>
    requires requires { typename Entry::stele_through; }
struct leads_nowhere<Entry> {
    static constexpr bool value = leads_to_a_table<Entry> && !leads<Entry>();
};
template <class Entry>
struct inverse_missing {
    static constexpr bool value = false;
};
template <class Entry>
    requires(is_collection<Entry>::value)
struct inverse_missing<Entry> {
    static constexpr bool value = leads_to_a_table<Entry> && !inverse_fits<Entry>;
};
template <class Entry>
    requires(is_collection<Entry>::value)
struct leads_nowhere<Entry> {
    static constexpr bool value = leads_to_a_table<Entry> && !leads<Entry>();
};
// set_null said by a collection, whose other side cannot be NULL.
template <class Entry>
struct nulls_nothing {
    static constexpr bool value = false;
};
template <class Entry>
    requires(is_collection<Entry>::value&& Entry::stele_set_null&& inverse_fits<Entry>)
struct nulls_nothing<Entry> {
    static constexpr bool value = !all_optional<typename inverse_t<Entry>::stele_key>;
};
template <class Entry>
struct bad_relationship {
    static constexpr bool value =
        leads_nowhere<Entry>::value || inverse_missing<Entry>::value || nulls_nothing<Entry>::value;
};

template <class... Entries>
constexpr bool any_bad_relationship(list<Entries...>) {
    return (bad_relationship<Entries>::value || ...);
}

}  // namespace detail

/// Whether a table's relationships lead where they say, as far as their tables are defined.
template <class Table>
inline constexpr bool relationships_fit =
    !detail::any_bad_relationship(typename Table::stele_entries{});

namespace check {

/// Where a relationship leads.
template <class R>
consteval bool leads() {
    if constexpr (!leads_to_a_table<R>)
        static_assert(
            leads_to_a_table<R> || detail::was_refused<typename R::stele_target>,
            STELE_SENTENCE("S647",
                           "stele: a relationship or foreign key to something that is no table, or "
                           "not defined yet; name a table that STELE_TABLE defines before this use",
                           "stele: ", name_of_key<R>(),
                           " leads to something that is no table, or not defined yet; name a table "
                           "that STELE_TABLE defines before this use"));
    else if constexpr (!detail::pivot_is_right<R>())
        static_assert(
            pivot_fits<R>,
            STELE_SENTENCE(
                "S648",
                "stele: many_to_many() whose pivot table lacks the two relationships; name two "
                "belongs_to() of it, first the one that leads back here",
                "stele: ", name_of_key<R>(), " names relationships that ",
                cpp_name_of<typename R::stele_target>(),
                " lacks; name two belongs_to() of it, first the one that leads back to ",
                cpp_name_of<typename R::stele_table>()));
    else
        static_assert(
            order_fits<R>,
            STELE_SENTENCE("S655",
                           "stele: ordered_by() of a column that the other table does not have; "
                           "name one of its columns",
                           "stele: ordered_by() of ", name_of_key<R>(),
                           " with a column that the other table does not have; name one of its "
                           "columns"));
    return relationship_leads<R>;
}

/// A has_many or has_one, with the belongs_to that it names.
template <class Relationship>
consteval void inverse() {
    static_assert(
        inverse_fits<Relationship>,
        STELE_SENTENCE(
            "S610",
            "stele: has_many() or has_one() whose inverse is no belongs_to() of this "
            "table; name the relationship of the other table that leads here",
            "stele: the inverse of ", name_of_key<Relationship>(), " is no belongs_to() of ",
            cpp_name_of<typename Relationship::stele_target>(), " to ",
            cpp_name_of<typename Relationship::stele_table>(), "; ",
            way_back<typename Relationship::stele_target, typename Relationship::stele_table>()));
}

/// The relationship that nested() is given.
template <class R>
consteval bool nested_by() {
    if constexpr (!leads_to_many<R>) {
        return collection<R>();
    } else if constexpr (!relationship_leads<R>) {
        return leads<R>();
    } else if constexpr (detail::is_collection<R>::value) {
        if constexpr (!inverse_fits<R>) {
            inverse<R>();
            return false;
        } else if constexpr (!foreign_key_fits<detail::inverse_t<R>>) {
            foreign_key<detail::inverse_t<R>>();
            return false;
        }
    }
    return true;
}

/// The relationship that join() is given, alone or behind a table.
template <class What>
consteval bool joined_by() {
    if constexpr (Relationship<What>) {
        if constexpr (!relationship_leads<What>)
            return leads<typename detail::relationship_itself<What>::type>();
    }
    return true;
}

}  // namespace check
}  // namespace stele
