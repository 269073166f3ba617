// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about insert().columns(…).from(select(…)).

#include <stele/check/join_arguments.hpp>
#include <stele/check/write.hpp>

#include <cstddef>

namespace stele {

/// Whether something is a column of a table that an INSERT can fill: the database fills `generated`
/// ones.
template <class T, class C>
inline constexpr bool is_column_to_fill = false;
template <class T, Column C>
inline constexpr bool is_column_to_fill<T, C> =
    detail::same<typename C::stele_table, T> && !C::stele_generated;

/// Whether a SELECT has as many values as there are columns to fill.
template <std::size_t Columns, std::size_t Values>
inline constexpr bool selects_as_many = Columns == Values;

/// Whether what is selected has a type that may be assigned to a column.
template <class Column, class T>
inline constexpr bool selected_type_fits =
    detail::kind_assigns<remove_optional_t<value_t<Column>>, remove_optional_t<T>>();

/// Whether what is selected may go into a column: its type is assignable, and it is NULL only where
/// the column can be.
template <class Column, class T>
inline constexpr bool selected_fits = selected_type_fits<Column, T> &&
                                      (is_optional<value_t<Column>> || !is_optional<T>);

namespace check {

template <class T>
struct not_to_fill {
    template <class C>
    struct test {
        static constexpr bool value = !is_column_to_fill<T, C>;
    };
};

/// The arguments of columns(), each another column of the table.
template <class T, class... Columns>
consteval bool columns_to_fill() {
    static_assert(detail::number_given<Columns...> != 0,
                  "stele: columns() of nothing; name a column [S410]");
    if constexpr (detail::number_given<Columns...> == 0) {
        return false;
    } else if constexpr (!(is_column_to_fill<T, Columns> && ...)) {
        using culprit = detail::first_bad<list<Columns...>, not_to_fill<T>::template test>;
        static_assert(is_column_to_fill<T, culprit>,
                      "stele: columns() takes columns of the table that is inserted into, but for "
                      "generated ones, which the database fills [S411]");
        return false;
    } else {
        constexpr bool each_once = (assigned_once<Columns, list<Columns...>> && ...);
        if constexpr (!each_once) {
            using culprit = detail::first_bad<list<Columns...>,
                                              detail::repeated_in<list<Columns...>>::template test>;
            static_assert(
                assigned_once<culprit, list<Columns...>>,
                STELE_SENTENCE("S412", "stele: columns() names a column twice; name it once",
                               "stele: columns() names ", name_of<culprit>(),
                               " twice; name it once"));
        }
        return each_once;
    }
}

template <class C, class T>
struct selected_pair {
    using column = C;
    using type = T;
};
template <class Pair>
struct does_not_fit {
    static constexpr bool value = !selected_fits<typename Pair::column, typename Pair::type>;
};

// The first pair of a column and the type that is selected for it that do not fit; void where all
// do.
template <class Columns, class Types>
struct first_unfit {
    using type = void;  // not as many
};
template <class... Columns, class... Types>
    requires(sizeof...(Columns) == sizeof...(Types))
struct first_unfit<list<Columns...>, list<Types...>> {
    using type = detail::first_bad<list<selected_pair<Columns, Types>...>, does_not_fit>;
};

/// What a SELECT selects for columns: as many values, and each fits its column. The first culprit
/// alone is reported, and none of a SELECT in which something was refused.
template <class Columns, class Types, class S>
consteval bool selected() {
    using culprit = typename first_unfit<Columns, Types>::type;
    static_assert(selects_as_many<Columns::size, Types::size>,
                  "stele: from() of a select of another number of values than there are columns to "
                  "fill; name the columns in columns() [S413]");
    if constexpr (!detail::same<culprit, void> && !detail::selects_refused<S>) {
        using C = typename culprit::column;
        using T = typename culprit::type;
        if constexpr (!selected_type_fits<C, T>)
            static_assert(
                selected_fits<C, T>,
                STELE_SENTENCE(
                    "S414",
                    "stele: from() selects a value of the wrong type for a column; select one of the "
                    "column's own type",
                    "stele: from() selects ", described<T>(), " for ", described<C>(),
                    "; select one of the column's own type"));
        else
            static_assert(
                selected_fits<C, T>,
                STELE_SENTENCE(
                    "S415",
                    "stele: from() selects a value that can be NULL for a column that is not "
                    "optional; select coalesce() of it, or declare the column as std::optional",
                    "stele: from() selects ", described<T>(), ", which can be NULL, for ",
                    name_of<C>(),
                    ", which is not optional; select coalesce() of it, or declare the column as "
                    "std::optional"));
    }
    return selects_as_many<Columns::size, Types::size> && detail::same<culprit, void>;
}

}  // namespace check
}  // namespace stele
