// SPDX-License-Identifier: BSL-1.0
#pragma once

// when(flag, e): a condition, an assignment or a term that is in the statement where the flag is
// true. Where it is false, the text has neither it nor the AND, the comma or the WHERE around it.

#include <stele/check/dynamic.hpp>
#include <stele/expression/assignment.hpp>
#include <stele/expression/operators.hpp>
#include <stele/expression/ordering.hpp>
#include <stele/expression/part.hpp>

namespace stele {

/// A condition that can be absent; in an assignment, the value.
template <class E>
struct optional_part : expression<optional_part<E>> {
    using stele_part = void;
    using stele_type = typename E::stele_type;
    using stele_children = list<E>;
    static constexpr auto stele_precedence = E::stele_precedence;
    static constexpr bool stele_parameters = true;

    bool on;
    [[no_unique_address]] E part;

    using expression<optional_part>::operator=;
    constexpr optional_part(bool flag, E e) : on(flag), part(std::move(e)) {}

    constexpr bool stele_present() const { return on && detail::is_present(&part); }
    static constexpr detail::precedence stele_binds(const optional_part* self) {
        return detail::binding_of<E>(self ? &self->part : nullptr);
    }
    template <class V>
    static constexpr void stele_walk_part(V& v, const optional_part* self) {
        const bool is_on = self == nullptr || self->on;
        detail::note_choice(v, std::uint64_t{is_on});
        if (is_on) detail::walk_part<E>(v, self ? &self->part : nullptr);
    }
    template <class V>
    static constexpr void stele_walk(V& v, const optional_part* self) {
        detail::walk_misplaced(v, self);
    }
};

/// A term of order_by() that can be absent.
template <class E>
struct optional_term {
    using stele_part = void;
    using stele_ordering = void;
    using stele_children = list<E>;
    static constexpr bool stele_parameters = true;

    bool on;
    [[no_unique_address]] E term;

    constexpr bool stele_present() const { return on && detail::is_present(&term); }
    /// The same choice of another term, which has no values.
    template <class Among>
    constexpr Among stele_as() const {
        if constexpr (Part<E>) return {on, term.template stele_as<decltype(Among::term)>()};
        else return {on, {}};
    }
    template <class V>
    static constexpr void stele_walk_part(V& v, const optional_term* self) {
        const bool is_on = self == nullptr || self->on;
        detail::note_choice(v, std::uint64_t{is_on});
        if (is_on) detail::walk_part<E>(v, self ? &self->term : nullptr);
    }
    template <class V>
    static constexpr void stele_walk(V& v, const optional_term* self) {
        detail::walk_misplaced(v, self);
    }
};

namespace detail {
template <class Operator>
concept Logical = same<Operator, logical_and> || same<Operator, logical_or>;
}  // namespace detail

/// `left AND right`, `left OR right` of conditions of which one at least can be absent: without it,
/// only the other is there.
template <class Operator, class L, class R>
    requires(detail::Logical<Operator> && (Part<L> || Part<R>))
struct binary<Operator, L, R> : expression<binary<Operator, L, R>> {
    using stele_part = void;
    using stele_type = typename Operator::template result<L, R>;
    using stele_children = list<L, R>;
    static constexpr auto stele_precedence = Operator::binds;
    static constexpr bool stele_parameters = true;

    [[no_unique_address]] L left;
    [[no_unique_address]] R right;

    using expression<binary>::operator=;

    constexpr bool stele_present() const {
        return detail::is_present(&left) || detail::is_present(&right);
    }
    static constexpr detail::precedence stele_binds(const binary* self) {
        if (self == nullptr) return Operator::binds;
        if (!detail::is_present(&self->left)) return detail::binding_of(&self->right);
        if (!detail::is_present(&self->right)) return detail::binding_of(&self->left);
        return Operator::binds;
    }
    template <class V>
    static constexpr void stele_walk_part(V& v, const binary* self) {
        const L* const l = self ? &self->left : nullptr;
        const R* const r = self ? &self->right : nullptr;
        const bool both = detail::is_present(l) && detail::is_present(r);
        detail::walk_part<L>(v, l, both && detail::binding_of(l) < Operator::binds);
        if (both) v.text(Operator::sql);
        detail::walk_part<R>(v, r, both && detail::binding_of(r) < Operator::binds);
    }
    template <class V>
    static constexpr void stele_walk(V& v, const binary* self) {
        detail::walk_misplaced(v, self);
    }
};

/// `NOT e` of a condition that can be absent: without it, nothing.
template <class E>
    requires Part<E>
struct prefix<detail::logical_not, E> : expression<prefix<detail::logical_not, E>> {
    using stele_part = void;
    using stele_type = typename E::stele_type;
    using stele_children = list<E>;
    static constexpr auto stele_precedence = detail::precedence::not_;
    static constexpr bool stele_parameters = true;

    [[no_unique_address]] E operand;

    using expression<prefix>::operator=;
    constexpr explicit prefix(E e) : operand(std::move(e)) {}

    constexpr bool stele_present() const { return detail::is_present(&operand); }
    static constexpr detail::precedence stele_binds(const prefix*) { return stele_precedence; }
    template <class V>
    static constexpr void stele_walk_part(V& v, const prefix* self) {
        const E* const e = self ? &self->operand : nullptr;
        const bool present = detail::is_present(e);
        if (present) v.text(detail::logical_not::sql);
        detail::walk_part<E>(v, e, present && detail::binding_of(e) < stele_precedence);
    }
    template <class V>
    static constexpr void stele_walk(V& v, const prefix* self) {
        detail::walk_misplaced(v, self);
    }
};

namespace detail {

template <class E>
struct left_out {
    using type = refused<bool>;
};
template <class Column, class Value>
struct left_out<assignment<Column, Value>> {
    using type = assignment<Column, optional_part<Value>>;
};
template <class E>
    requires(Ordering<E> || NameTerm<E> || (Expression<E> && !is_condition<E>))
struct left_out<E> {
    using type = optional_term<E>;
};
template <class E>
    requires is_condition<E>
struct left_out<E> {
    using type = optional_part<E>;
};
template <class E>
using left_out_t = typename left_out<E>::type;

}  // namespace detail

/// The condition, assignment or order_by() term `e` where `flag` is true, and otherwise nothing:
///
///     select(Book).where(Book::author_id == 4 && when(!title.empty(), Book::title == title))
///     update(Book).set(Book::title = "It", when(rated, Book::rating = 4.5)).where(…)
///
/// Stands in where(), having() and on(), by itself or below `&& || !`, in update's set() and in
/// order_by(). The statement is a dynamic one: sql() gives a std::string, and each variant is
/// prepared once. Both arguments are evaluated, whatever the flag. Where it leaves an UPDATE or
/// DELETE without a condition, on() without one or set() without an assignment, running the
/// statement throws value_error. An error: anything else as `e`. (With an expression in place of
/// the bool, when() is a branch of case_().)
template <class Flag, class E>
    requires(detail::same<std::remove_cvref_t<Flag>, bool>)
constexpr detail::left_out_t<detail::term_t<E>> when(Flag&& flag, E&& e) {
    using node = detail::left_out_t<detail::term_t<E>>;
    if constexpr (!check::left_out<detail::term_t<detail::bare_t<E>>>() ||
                  detail::same<node, detail::refused<bool>>)
        return node{};
    else if constexpr (Assignment<E>) return node{{flag, static_cast<E&&>(e).value}};
    else return node{flag, detail::to_term(static_cast<E&&>(e))};
}

}  // namespace stele
