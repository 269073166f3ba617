// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about reading a row: by something that is no name, at a position that it does not have;
// and about what into<T>() can make of it.

#include <stele/check/message.hpp>
#include <stele/check/query.hpp>
#include <stele/check/refused_cell.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace stele {

/// Whether row[] is given a name: "n"_c.
template <class Key>
inline constexpr bool is_row_name = NameTerm<Key>;

/// Whether a row is a value of a type. Always false: what a note below the sentence shows.
template <class... T>
inline constexpr bool row_is_value = false;

/// Whether a row of a statement is a struct of another type. Always false.
template <class T>
inline constexpr bool row_is_another = false;

/// Whether a row is a pointer. Always false.
template <class... None>
inline constexpr bool row_is_pointer = false;

/// Whether rows can be compared that are not of one type, or by <. Always false.
template <class L, class R>
inline constexpr bool rows_compare = false;

/// Whether a row of `Size` elements has the position I.
template <std::size_t I, std::size_t Size>
inline constexpr bool row_has_position = I < Size;

/// Whether a table's row is read by []. Always false: it is a plain struct.
template <class Row, class Key>
inline constexpr bool row_has_brackets = false;

namespace detail {
template <class T>
inline constexpr bool is_single_value = MappedColumn<T>;
template <class T>
inline constexpr bool is_single_value<std::optional<T>> = true;
}  // namespace detail

/// Whether T can be a row of into<T>(): a struct that can be made empty and assigned, and no single
/// value.
template <class T>
inline constexpr bool can_be_row = false;
template <class T>
    requires requires { sizeof(T); }
inline constexpr bool can_be_row<T> =
    std::is_class_v<T> && can_be_filled<T> && !detail::is_single_value<T> && !requires {
    typename T::const_iterator;
};

/// Whether a result can be given another shape by into() or stream(): it has that of its statement.
template <class Shape>
inline constexpr bool shape_can_change = !requires {
    typename Shape::stele_shaped;
};

/// Whether a struct keeps the text of its Ith column itself: a view would be left without text.
template <class T, std::size_t I, bool Views>
inline constexpr bool field_keeps_its_text = !Views;

namespace detail {

/// Stands for an element that a row does not have.
template <class T>
struct missing_element {
    using type = refused_cell;
};
template <Column C>
struct missing_element<C> {
    using type = value_t<C>;
};
template <class Key>
typename missing_element<Key>::type& no_element() {
    static typename missing_element<Key>::type none{};
    return none;
}

struct row_is_no_value;
template <class T>
concept IsRow = std::is_base_of_v<row_is_no_value, T>;
/// A struct or a std::tuple for which a row of a statement could be taken.
template <class T>
concept AnotherRow = std::is_class_v<T> && !is_single_value<T> &&
                     (std::is_aggregate_v<T> || requires { std::tuple_size<T>::value; });
}  // namespace detail

namespace check {

template <class... Given>
constexpr void row_as_value() {
    static_assert(row_is_value<Given...>,
                  "stele: a row as a single value; read its member, one().title, or take "
                  "scalar() in place of one() [S962]");
}
template <class T>
constexpr void row_as_another() {
    static_assert(row_is_another<T>,
                  "stele: the row of a statement as a struct or std::tuple of another type; say "
                  "execute(statement).into<summary>(), or select the table whole [S522]");
}
template <class... None>
constexpr void row_as_pointer() {
    static_assert(row_is_pointer<None...>,
                  "stele: * of a row, which is no pointer; read its member: row.title [S523]");
}
template <class L, class R>
constexpr void rows_compared() {
    static_assert(rows_compare<L, R>,
                  "stele: rows compared that have other columns, or by < and the like; compare "
                  "their members: a.title < b.title [S524]");
}

}  // namespace check

namespace detail {

/// A row of one column in the place of its value: `int n = db.execute(select(Book::pages)).one()`. A base that
/// is no template, so that no row pays for it.
struct row_is_no_value {
    template <class T>
        requires(std::is_same_v<T, std::string> ||
                 (std::is_arithmetic_v<T> && !std::is_same_v<T, char>))
    explicit(std::is_same_v<T, bool>) operator T() const {  // NOLINT(google-explicit-constructor)
        check::row_as_value<T>();
        return {};
    }
    template <AnotherRow T>
    operator T() const {  // NOLINT(google-explicit-constructor)
        check::row_as_another<T>();
        return {};
    }

    // *row. (With a begin() it would be a range, to fmt and others.)
    template <class... None>
    refused_cell& operator*() const {
        check::row_as_pointer<None...>();
        return no_element<void>();
    }

#define STELE_OF_ROW(op, type)                                            \
    template <class L, class R>                                           \
        requires(IsRow<L> || IsRow<R>)                                    \
    friend type operator op(const L&, const R&) {                         \
        if constexpr (IsRow<L> && IsRow<R>) check::rows_compared<L, R>(); \
        else check::row_as_value<L, R>();                                 \
        return {};                                                        \
    }
    STELE_OF_ROW(==, bool)
    STELE_OF_ROW(<, bool)
    STELE_OF_ROW(>, bool)
    STELE_OF_ROW(<=, bool)
    STELE_OF_ROW(>=, bool)
    STELE_OF_ROW(+, refused_cell)
    STELE_OF_ROW(-, refused_cell)
    STELE_OF_ROW(*, refused_cell)
    STELE_OF_ROW(/, refused_cell)
#undef STELE_OF_ROW
};

}  // namespace detail

namespace check {

template <class Key>
constexpr void row_key() {
    if constexpr (Column<Key>)
        static_assert(is_row_name<Key>,
                      STELE_SENTENCE(
                          "S536",
                          "stele: row[] of a column; read the member of its name: row.title, or "
                          "row[\"title\"_c]",
                          "stele: row[] of ", name_of<Key>(), "; read the member of its name: row.",
                          Key::stele_name, ", or row[\"", Key::stele_name, "\"_c]"));
    else
        static_assert(
            is_row_name<Key>,
            "stele: row[] takes a name: row[\"title\"_c]; by position read get<0>(row), or a "
            "structured binding [S537]");
}

template <std::size_t I, std::size_t Size>
constexpr void row_position() {
    static_assert(
        row_has_position<I, Size>,
        "stele: get<I>() of a row with fewer elements; count from 0, or select more [S538]");
}

template <class Row, class Key>
constexpr auto& row_brackets() {
    static_assert(
        row_has_brackets<Row, Key>,
        "stele: [] of a table's row, which is a plain struct; read its member: book.title "
        "[S539]");
    return detail::no_element<std::decay_t<Key>>();
}

/// What into<T>() is given: T, and no arguments.
template <class T, std::size_t Arguments>
consteval bool into_type() {
    static_assert(can_be_row<T> && Arguments == 0,
                  "stele: into<T>() names the type of a row, a struct that can be made empty and "
                  "assigned: no reference, pointer, const or single value, for which there is "
                  "scalars() [S530]");
    return can_be_row<T> && Arguments == 0;
}

template <class Shape>
consteval bool first_shape() {
    static_assert(
        shape_can_change<Shape>,
        "stele: into() or stream() of a result that has another shape already, from into() or "
        "scalars(); say execute(statement).into<T>() [S531]");
    return shape_can_change<Shape>;
}

template <class T, std::size_t I, bool Views>
consteval bool kept_text() {
    static_assert(
        field_keeps_its_text<T, I, Views>,
        "stele: into<T>() of a struct that views its text, which goes with the next row; give "
        "the field std::string, or iterate over stream() [S532]");
    return !Views;
}

}  // namespace check
}  // namespace stele
