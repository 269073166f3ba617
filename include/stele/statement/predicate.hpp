// SPDX-License-Identifier: BSL-1.0
#pragma once

// predicate<Book, Author>: a condition that is put together when the program runs, as in a loop, and
// that can be stored, passed and returned. In SQL: the conditions, joined by AND, OR and NOT.

#include <stele/check/dynamic.hpp>
#include <stele/check/scope.hpp>
#include <stele/expression/part.hpp>
#include <stele/statement/from.hpp>
#include <stele/statement/predicate_tree.hpp>

namespace stele {

template <auto... Tables>
class predicate;

/// Whether something in predicate<…> is a table or an alias.
template <class T>
inline constexpr bool is_predicate_source = Source<T>;

/// Whether all columns in a condition are of the tables that a predicate lists.
template <class E, class Tables>
inline constexpr bool predicate_lists_tables_of = false;

/// Whether a condition has no placeholders.
template <class E>
inline constexpr bool binds_its_own_values = false;

namespace detail {

template <class T>
inline constexpr bool is_predicate = false;
template <auto... Tables>
inline constexpr bool is_predicate<predicate<Tables...>> = true;

/// The text of a condition among the tables that a predicate lists.
template <class Tables, class E>
struct predicate_piece {
    static constexpr void stele_walk(render::writer& v, const predicate_piece*) {
        const auto sources = make_sources(Tables{});
        render::scope scope{sources.pointers, sources.size, nullptr};
        const auto around = v.enter(scope);
        walk_part<E>(v, nullptr);
        v.leave(around);
    }
    static constexpr const render::measured& measured =
        render::measured_of<predicate_piece, sqlite_dialect>;
};

template <class T>
struct no_predicate_source {
    static constexpr bool value = !is_predicate_source<T>;
};

}  // namespace detail

namespace check {

template <class... Tables>
consteval void predicate_tables() {
    using culprit = detail::first_bad<list<Tables...>, detail::no_predicate_source>;
    if constexpr (!detail::same<culprit, void>)
        static_assert(is_predicate_source<culprit>,
                      "stele: predicate<> lists tables and aliases, and this is none [S819]");
}

/// A condition of a predicate.
template <class Tables, class E>
consteval bool predicate_condition() {
    if constexpr (condition<conditional::predicate, E>()) {
        constexpr render::measured found = detail::predicate_piece<Tables, E>::measured;
        if constexpr (found.first_problem.kind == render::problem::out_of_scope) {
            using culprit = typename detail::out_of<Tables>::template culprit<list<E>>;
            if constexpr (detail::same<culprit, void>)  // in a statement within the condition
                static_assert(
                    predicate_lists_tables_of<E, Tables>,
                    "stele: a predicate takes columns of the tables that it lists; add the "
                    "table to predicate<> [S820]");
            else
                static_assert(
                    column_in_scope<culprit, Tables>,
                    "stele: a predicate takes columns of the tables that it lists; add the "
                    "table to predicate<> [S820]");
            return false;
        } else if constexpr (found.first_problem.kind == render::problem::misplaced_part) {
            parts<E>();
            return false;
        } else if constexpr (found.placeholders) {
            static_assert(binds_its_own_values<E>,
                          "stele: a predicate with a placeholder, whose value nobody could give; "
                          "compare with a value [S821]");
            return false;
        } else {
            return true;
        }
    } else {
        return false;
    }
}

}  // namespace check

/// A condition on the columns of `Tables`, built piece by piece:
///
///     stele::predicate<Book, Author> p;
///     for (const std::string& title : titles) p |= Book::title == title;
///     p &= Author::last_name == "King";
///     db.execute(select(Book).join(Book::author).where(p && Book::rating > 4.0));
///
/// An empty one is no condition: where() is as if it were not there (an UPDATE or DELETE of which
/// nothing else is left throws value_error), and AND, OR and NOT of it are the other condition alone
/// or empty again. Stands where when() does, and makes the statement a dynamic one. The statement
/// must have all listed tables. Values are bound parameters, as everywhere. Long chains are written
/// in balanced parentheses; AND in OR in AND and so on too deep for a database throws value_error when the
/// text is written. An error: what is no condition, or uses a table that is not listed.
template <auto... Tables>
class predicate : public expression<predicate<Tables...>> {
public:
    using stele_part = void;
    using stele_type = std::optional<bool>;
    using stele_children = list<std::remove_const_t<decltype(Tables)>...>;
    static constexpr auto stele_precedence = detail::precedence::or_;
    static constexpr bool stele_parameters = true;
    static constexpr bool stele_may_aggregate = true;

    /// Empty.
    predicate() { check::predicate_tables<std::remove_const_t<decltype(Tables)>...>(); }
    /// A condition, or a predicate of the same or fewer tables.
    template <class E>
        requires((Expression<E> || Assignment<E>)&&!detail::same<std::remove_cvref_t<E>, predicate>)
    predicate(E&& e) {  // NOLINT(google-explicit-constructor)
        add(detail::joint::and_, static_cast<E&&>(e));
    }

    /// `this AND e`.
    template <class E>
    predicate& operator&=(E&& e) {
        add(detail::joint::and_, static_cast<E&&>(e));
        return *this;
    }
    /// `this OR e`.
    template <class E>
    predicate& operator|=(E&& e) {
        add(detail::joint::or_, static_cast<E&&>(e));
        return *this;
    }
    /// Whether there is no condition in it.
    bool empty() const { return tree_.empty(); }

    /// `p AND e`, again a predicate.
    template <class E>
    friend predicate operator&&(predicate p, E&& e) {
        p &= static_cast<E&&>(e);
        return p;
    }
    /// `p OR e`, again a predicate.
    template <class E>
    friend predicate operator||(predicate p, E&& e) {
        p |= static_cast<E&&>(e);
        return p;
    }
    template <class E>
        requires(!detail::is_predicate<std::remove_cvref_t<E>>)
    friend predicate operator&&(E&& e, predicate p) {
        predicate left;
        left.add(detail::joint::and_, static_cast<E&&>(e));
        left.tree_.join(detail::joint::and_, std::move(p.tree_));
        return left;
    }
    template <class E>
        requires(!detail::is_predicate<std::remove_cvref_t<E>>)
    friend predicate operator||(E&& e, predicate p) {
        predicate left;
        left.add(detail::joint::or_, static_cast<E&&>(e));
        left.tree_.join(detail::joint::or_, std::move(p.tree_));
        return left;
    }
    /// `NOT p`, again a predicate.
    friend predicate operator!(predicate p) {
        p.tree_.negate();
        return p;
    }

    bool stele_present() const { return !tree_.empty(); }
    static constexpr detail::precedence stele_binds(const predicate* self) {
        return self ? self->tree_.binds() : stele_precedence;
    }
    template <class Context>
    static constexpr bool stele_can_be_null() {
        return true;
    }
    template <class V>
    static constexpr void stele_walk_part(V& v, const predicate* self) {
        if constexpr (V::wants_text) {
            v.vary();
            (v.refer_to(detail::source_of<std::remove_const_t<decltype(Tables)>>), ...);
            if (self) self->tree_.write(v);
            else v.text("?");
        } else if constexpr (detail::same<V, render::choices>) {
            self->tree_.choose(v);
        } else {
            detail::parameter_sink sink{v};
            self->tree_.bind(sink);
        }
    }
    template <class V>
    static constexpr void stele_walk(V& v, const predicate* self) {
        detail::walk_misplaced(v, self);
    }

private:
    template <auto...>
    friend class predicate;

    template <class E>
    void add(detail::joint how, E&& e) {
        using type = detail::bare_t<E>;
        if constexpr (check::predicate_condition<stele_children, type>())
            tree_.join(how, tree_of(static_cast<E&&>(e)));
    }
    template <class E>
    static detail::predicate_tree<detail::predicate_node> tree_of(E&& e) {
        using type = detail::bare_t<E>;
        if constexpr (detail::is_predicate<type>) {
            return static_cast<E&&>(e).tree_;
        } else {
            detail::predicate_tree<detail::predicate_node> tree;
            if (!detail::is_present(&e)) return tree;
            using piece = detail::predicate_piece<stele_children, type>;
            tree.assign(detail::predicate_node{
                detail::condition_operations_of<type,
                                                render::static_sql_of<piece, sqlite_dialect>.hash>,
                new type(static_cast<E&&>(e))});
            return tree;
        }
    }
    detail::predicate_tree<detail::predicate_node> tree_;
};

}  // namespace stele
