// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about operands: judged at the call, in a function body, each naming its culprits as
// the arguments of a variable template, which is what compilers print below the sentence. Checks
// are asked about operands without reference and const (detail::bare_t).

#include <stele/check/concepts.hpp>
#include <stele/check/constant.hpp>
#include <stele/check/entries.hpp>
#include <stele/check/message.hpp>
#include <stele/check/moments.hpp>
#include <stele/check/no_operand.hpp>
#include <stele/check/no_value.hpp>
#include <stele/meta/list.hpp>
#include <stele/types/stored.hpp>

#include <string_view>

namespace stele {

namespace detail {

/// An operand's type as checks and their notes name it: without reference and const.
template <class T>
using bare_t = typename without_reference<T>::type;

constexpr bool is_number(kind k) { return k == kind::integer || k == kind::real; }

template <class T, class U>
constexpr bool kinds_agree() {
    constexpr kind a = sql_kind_of<T>, b = sql_kind_of<U>;
    if constexpr (a == kind::other || b == kind::other) return same<T, U>;
    else return a == b || (is_number(a) && is_number(b));
}

template <class T>
struct judged_type {
    using type = remove_optional_t<stored_t<T>>;
};
template <Expression T>
struct judged_type<T> {
    using type = remove_optional_t<value_t<T>>;
};

template <Operand T>
struct judged_type<T> {
    using type = remove_optional_t<
        typename std::remove_cvref_t<T>::template stele_operand<bool>::stele_type>;
};

/// The type by which an operand is judged, an expression or a C++ value, without optional.
template <class T>
using judged_t = typename judged_type<T>::type;

template <class... Nodes>
constexpr bool any_refused(list<Nodes...>);

/// The name of a table whose own was refused.
inline constexpr std::string_view refused_table_name = "as(name)";

/// Whether something in an operand was refused before, and so has had its sentence. Asked only
/// where there is something to say.
template <class T>
constexpr bool is_refused() {
    if constexpr (requires { typename T::stele_refused; }) return true;
    else if constexpr (Column<T> && requires { T::stele_generated; })
        return !MappedColumn<remove_optional_t<typename T::stele_type>>;  // by its table
    else if constexpr (requires { typename T::stele_children; })
        return any_refused(typename T::stele_children{});
    else if constexpr (Select<T>) return any_refused(typename T::items{});
    else if constexpr (Derived<T>)  // by as() without a name, or with an argument
        return T::stele_name.empty() || T::stele_name == refused_table_name;
    else return false;
}
template <class... Nodes>
constexpr bool any_refused(list<Nodes...>) {
    return (is_refused<Nodes>() || ...);
}

}  // namespace detail

namespace detail {
template <class T>
inline constexpr bool is_one_column = true;
template <Source T>
inline constexpr bool is_one_column<T> = columns_of<T>::size == 1;
}  // namespace detail

/// Whether a select list has one column only, so that its statement can be a value.
template <class Items>
inline constexpr bool selects_one_column = false;
template <class Item>
inline constexpr bool selects_one_column<list<Item>> = detail::is_one_column<Item>;

/// Whether something is a SELECT that is no value, for it has more columns than one.
template <class T>
inline constexpr bool selects_several_columns = false;
template <Select T>
inline constexpr bool selects_several_columns<T> = !selects_one_column<typename T::items>;

/// A C++ type that has a SQL type: built in, or by a specialisation of stele::type_mapping.
template <class T>
inline constexpr bool has_sql_type = Expression<T> || Operand<T> || Mapped<detail::judged_t<T>>;

/// Whether something has no SQL type for a reason of its own (check/no_operand.hpp).
template <class T>
inline constexpr bool is_no_operand = false;
template <class T>
    requires(!has_sql_type<T>)
inline constexpr bool is_no_operand<T> = !can_be_value<T>;

namespace detail {

template <class T, class Other, bool IsExpression = Expression<T>>
struct judged_beside {
    using type = judged_t<T>;
};
template <Operand T, class Other>
struct judged_beside<T, Other, false> {
    using type = remove_optional_t<
        typename std::remove_cvref_t<T>::template stele_operand<judged_t<Other>>::stele_type>;
};
template <class T, class Other>
struct judged_beside<T, Other, false> {
    using type = typename met_as<T, judged_t<Other>>::plain;
};

}  // namespace detail

/// Whether values of two SQL types may be compared: numbers with numbers, text with text, a date
/// with a date, an enum or a mapped type only with itself (a C++ value may convert to it).
template <class L, class R>
inline constexpr bool comparable = detail::kinds_agree<
    typename detail::judged_beside<L, R>::type, typename detail::judged_beside<R, L>::type>();

/// Whether a type has an operation: see stele::operations and type_mapping<T>::supports.
template <class T, operations Operation>
inline constexpr bool supports = false;
template <class T, operations Operation>
    requires Mapped<detail::judged_t<T>>
inline constexpr bool supports<T, Operation> =
    has(type_mapping<detail::judged_t<T>>::supports, Operation);

namespace detail {
template <class T, class Other>
struct operating {
    using type = T;
};
template <Placeholder T, class Other>
struct operating<T, Other> : judged_beside<T, Other> {};
}  // namespace detail

/// The same of an operand beside another, from which a placeholder takes its type.
template <class T, class Other, operations Operation>
inline constexpr bool supports_beside =
    supports<typename detail::operating<T, Other>::type, Operation>;

/// Whether an operand has a type wherever it stands: a placeholder takes it from what it is beside.
template <class T>
inline constexpr bool has_type_of_its_own = !Placeholder<T>;

/// Whether one of two operands gives the other its type, should that be a placeholder.
template <class L, class R>
inline constexpr bool gives_placeholder_a_type =
    !(Placeholder<L> || Placeholder<R>) || Expression<L> || Expression<R> ||
    (Operand<L> && !Placeholder<L>) || (Operand<R> && !Placeholder<R>);

/// Whether two operands are values, by themselves and beside each other.
template <class L, class R>
inline constexpr bool usable = has_sql_type<L>&& has_sql_type<R> && !selects_several_columns<L> &&
                               !selects_several_columns<R> && gives_placeholder_a_type<L, R>;

/// Whether an expression is a condition: its value is a bool. A C++ bool is none.
template <class T>
inline constexpr bool is_condition = false;
template <Expression T>
inline constexpr bool is_condition<T> = detail::same<remove_optional_t<value_t<T>>, bool>;

/// Whether something can be an operand of a comparison: an assignment is none.
template <class T>
inline constexpr bool is_operand = !Assignment<T>;

/// Whether `=` can assign to it: it is a column.
template <class T>
inline constexpr bool can_be_assigned = Column<T>;

namespace detail {
/// An optional C++ value, as it stands beside an expression.
template <class T>
inline constexpr bool is_optional_value = is_optional<stored_t<T>>;
template <class T>
    requires(Expression<T> || Operand<T>)
inline constexpr bool is_optional_value<T> = false;
}  // namespace detail

/// Whether neither operand is an optional C++ value, so that the two can be ordered.
template <class L, class R>
inline constexpr bool orders_no_optional_value =
    !detail::is_optional_value<L> && !detail::is_optional_value<R>;

/// Whether a comparison that needs this operation can have std::nullopt as an operand.
template <operations Needs>
inline constexpr bool compares_with_nullopt = Needs == operations::equality;

/// Whether a type has what an aggregate needs: an order for min and max, a sum for sum and avg.
template <class E, operations Needs>
inline constexpr bool aggregable = supports<E, Needs>;

namespace detail {
template <class T>
constexpr bool is_text_operand() {
    if constexpr (has_sql_type<T>) return sql_kind_of<judged_t<T>> == kind::text;
    else return false;
}
/// Text of C++ as a value.
template <class T>
inline constexpr bool is_text_value = is_text_operand<T>();
template <class T>
    requires(Expression<T> || Operand<T>)
inline constexpr bool is_text_value<T> = false;
}  // namespace detail

/// Whether both operands are text.
template <class L, class R>
inline constexpr bool are_texts = detail::is_text_operand<L>() && detail::is_text_operand<R>();

/// Whether the number of a lit is within SQL's range.
template <class T, bool Fits>
inline constexpr bool constant_fits = Fits;

namespace check {

/// What takes a condition.
enum class conditional : unsigned char {
    where,
    on,
    having,
    check,
    filter,
    predicate,
    when,
    operators
};

#define STELE_JUDGE_CONDITION(what)                                                          \
    if constexpr (Assignment<T>)                                                             \
        static_assert(is_condition<T>,                                                       \
                      "stele: " what " a condition, but = assigns; compare with == [S101]"); \
    else if constexpr (detail::same<T, bool>)                                                \
        static_assert(is_condition<T>, "stele: " what                                        \
                                       " a condition, not a C++ bool; decide in C++, or "    \
                                       "compare a column with it [S102]");                   \
    else if constexpr (Select<T>)                                                            \
        static_assert(is_condition<T>, "stele: " what                                        \
                                       " a condition, and a SELECT is none; say "            \
                                       "exists(select(...)), or compare it with something "  \
                                       "[S675]");                                            \
    else if constexpr (What != conditional::operators && detail::is_text_value<T>)           \
        static_assert(is_condition<T>, "stele: " what                                        \
                                       " a condition, and text is none; write it with "      \
                                       "columns, or as raw<bool>(\"...\") [S676]");          \
    else                                                                                     \
        static_assert(is_condition<T>, "stele: " what                                        \
                                       " a condition, and this is none; compare it with "    \
                                       "something [S103]")

/// A condition of where, on, having, check, or an operand of `&& || !`.
template <conditional What, class T>
consteval bool condition() {
    if constexpr (is_condition<T>) {
        return true;
    } else if constexpr (detail::is_refused<T>()) {
        return false;
    } else if constexpr (What == conditional::where) {
        STELE_JUDGE_CONDITION("where() takes");
    } else if constexpr (What == conditional::on) {
        STELE_JUDGE_CONDITION("on() takes");
    } else if constexpr (What == conditional::having) {
        STELE_JUDGE_CONDITION("having() takes");
    } else if constexpr (What == conditional::check) {
        STELE_JUDGE_CONDITION("check() takes");
    } else if constexpr (What == conditional::filter) {
        STELE_JUDGE_CONDITION("filter() takes");
    } else if constexpr (What == conditional::when) {
        STELE_JUDGE_CONDITION("when() takes");
    } else if constexpr (What == conditional::predicate) {
        STELE_JUDGE_CONDITION("a predicate takes");
    } else {
        STELE_JUDGE_CONDITION("each operand of &&, || and ! is");
    }
    return false;
}
#undef STELE_JUDGE_CONDITION

/// Only a column can be assigned.
template <class E>
constexpr void assignment_target() {
    if constexpr (!detail::is_refused<E>())
        static_assert(
            can_be_assigned<E>,
            "stele: = assigns, and only a column can be assigned; compare with == [S104]");
}

/// A placeholder where there is nothing from which it could take its type.
template <class T>
consteval bool type_of_its_own() {
    static_assert(has_type_of_its_own<T>,
                  "stele: a placeholder beside nothing that has a type; give it one: "
                  "\"name\"_p.of<int>() [S105]");
    return has_type_of_its_own<T>;
}

template <class T>
consteval bool operand() {
    if constexpr (Select<T>) {
        static_assert(selects_one_column<typename T::items>,
                      "stele: a SELECT of several columns as a value; select one column [S106]");
        return selects_one_column<typename T::items>;
    }
    if constexpr (!has_sql_type<T>) {
        if constexpr (!can_be_value<T>) no_operand<T>();
        else
            static_assert(has_sql_type<T>,
                          "stele: a value of a C++ type that has no SQL type; specialise "
                          "stele::type_mapping for it, or pass another type [S107]");
    }
    return has_sql_type<T>;
}

template <class L, class R>
consteval bool operands() {
    if constexpr (!gives_placeholder_a_type<L, R>) {
        static_assert(gives_placeholder_a_type<L, R>,
                      "stele: a placeholder beside nothing that has a type; give it one: "
                      "\"name\"_p.of<int>() [S105]");
        return false;
    } else if constexpr (operand<L>()) {
        return operand<R>();
    } else {
        return false;
    }
}

template <class L, class R>
consteval void order() {
    if constexpr (is_chained<L> || is_chained<R>) chain<std::conditional_t<is_chained<L>, L, R>>();
    else if constexpr (!supports_beside<L, R, operations::order>)
        static_assert(supports_beside<L, R, operations::order>,
                      "stele: <, <=, > or >= of a type that has no order; use == or !=, or see "
                      "type_mapping<T>::supports [S108]");
    else
        static_assert(
            orders_no_optional_value<L, R>,
            "stele: <, <=, > or >= with an optional value, whose NULL would compare with nothing; "
            "compare with *value [S109]");
}

template <class Row, class L, class R>
consteval void comparison() {
    if constexpr (Assignment<L> || Assignment<R>) {
        if constexpr (!detail::is_refused<L>() && !detail::is_refused<R>())
            static_assert(is_operand<std::conditional_t<Assignment<L>, L, R>>,
                          "stele: a comparison with an assignment; = assigns, == compares [S110]");
    } else if constexpr (HasNoValue<L> || HasNoValue<R>) {
        value<std::conditional_t<HasNoValue<L>, L, R>>();
    } else if constexpr (detail::is_null_constant<L> || detail::is_null_constant<R>) {
        static_assert(compares_with_nullopt<Row::needs>,
                      "stele: <, <=, > or >= with std::nullopt is never true; use == or != [S111]");
    } else if constexpr (!usable<L, R>) {
        if constexpr (is_no_operand<L>) no_operand<L>();
        else if constexpr (is_no_operand<R>) no_operand<R>();
        else static_cast<void>(operands<L, R>());
    } else {
        if constexpr (compares_itself<L, R>) {
            two_sides<L>();
        } else if constexpr (comparable<L, R>) {
            if constexpr (Row::needs == operations::order) order<L, R>();
            else
                static_assert(
                    supports_beside<L, R, operations::equality>,
                    "stele: == or != of a type that has no equality; see type_mapping<T>::supports [S112]");
            if constexpr (Constant<L>) static_cast<void>(constant_beside<Row::needs, R, L>());
            else if constexpr (Constant<R>) static_cast<void>(constant_beside<Row::needs, L, R>());
        } else if constexpr (is_chained<L> || is_chained<R>) {
            if constexpr (!detail::is_refused<L>() && !detail::is_refused<R>())
                chain<std::conditional_t<is_chained<L>, L, R>>();
        } else if constexpr (!detail::is_refused<L>() && !detail::is_refused<R>()) {
            if constexpr (!moments<L, R, typename detail::judged_beside<L, R>::type,
                                   typename detail::judged_beside<R, L>::type>())
                static_assert(
                    comparable<L, R>,
                    STELE_SENTENCE(
                        "S113",
                        "stele: these types do not compare; compare with a value or column of the "
                        "same type",
                        "stele: ", described<L>(), " does not compare with ", described<R>(),
                        "; compare with a value or column of the same type"));
        }
    }
}

/// The constant of a lit.
template <class T, bool Fits>
consteval void constant() {
    if constexpr (OfLanguage<T>)
        static_assert(!OfLanguage<T>,
                      "stele: lit<> of a thing of the language; it makes constants of C++ values, "
                      "and columns are named as they are [S192]");
    else if constexpr (operand<T>())
        static_assert(constant_fits<T, Fits>,
                      "stele: lit<> of a number that SQL has no constant for; use an integer up to "
                      "2^63-1, or a finite double [S114]");
}

/// The operand of !.
template <class E>
consteval void conditions() {
    static_cast<void>(condition<conditional::operators, E>());
}
/// `a || b` of texts, as in SQL.
template <class L, class R>
consteval void joined_texts() {
    if constexpr (!detail::is_refused<L>() && !detail::is_refused<R>())
        static_assert(
            is_condition<L>,
            STELE_SENTENCE("S677",
                           "stele: && or || of texts, which in C++ is AND or OR; SQL's || is "
                           "concat(a, b), and a condition compares a text with something",
                           "stele: && or || of texts, of ", described<L>(), " and ", described<R>(),
                           ", which in C++ is AND or OR; SQL's || is concat(a, b), and a "
                           "condition compares a text with something"));
}

/// The operands of && and ||; the first culprit alone is reported.
template <class L, class R>
consteval void conditions() {
    if constexpr (!is_condition<L>) {
        if constexpr (are_texts<L, R>) joined_texts<L, R>();
        else static_cast<void>(condition<conditional::operators, L>());
    } else if constexpr (!is_condition<R>) {
        if constexpr (!detail::is_refused<L>())  // as of a || b || c, of texts
            static_cast<void>(condition<conditional::operators, R>());
    }
}

template <class E, operations Needs>
consteval void aggregation() {
    if constexpr (!aggregable<E, Needs> && !detail::is_refused<E>()) {
        if constexpr (Needs == operations::order)
            static_assert(
                aggregable<E, Needs>,
                "stele: min() or max() of a type that has no order; see type_mapping<T>::supports [S117]");
        else
            static_assert(aggregable<E, Needs>,
                          "stele: sum() or avg() of a type that has no sum; use numbers, or see "
                          "type_mapping<T>::supports [S118]");
    }
}

}  // namespace check
}  // namespace stele
