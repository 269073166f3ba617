// SPDX-License-Identifier: BSL-1.0
#pragma once

// How a result holds its statement, and which text a statement has.

#include <stele/check/concepts.hpp>
#include <stele/statement/sql.hpp>

#include <utility>

namespace stele::detail {

/// An rvalue statement is moved in, an lvalue is referred to. `given` is what a result takes to make
/// its own from, and give() gives it to another.
template <class S>
struct held {
    using statement = S;
    using given = S&&;
    S value;
    constexpr given give() { return static_cast<S&&>(value); }
    [[gnu::always_inline]] constexpr const S& get() const { return value; }
};
template <class S>
struct held<S&> {
    using statement = std::remove_const_t<S>;
    using given = const S&;
    const S& value;
    constexpr given give() const { return value; }
    [[gnu::always_inline]] constexpr const statement& get() const { return value; }
};

template <class S>
[[gnu::always_inline]] constexpr held<S> hold(S&& statement) {
    return {static_cast<S&&>(statement)};
}

/// The text that a statement runs with, which was judged: the one of its type, or of its variant, such as an
/// insert whose key the database assigns.
template <class Dialect, class S>
[[gnu::always_inline]] constexpr const render::static_sql& text_for(
    [[maybe_unused]] const S& statement) {
    if constexpr (requires { statement.template stele_variant<Dialect>(); })
        return statement.template stele_variant<Dialect>();
    else return render::static_sql_of<S, Dialect>;
}

/// The text that a statement runs with, to be read: a view of it, or for a dynamic statement the
/// text itself.
template <class Dialect, class S>
constexpr sql_text<S, Dialect> running_text(const S& statement) {
    if constexpr (is_dynamic<S, Dialect> || HasSeveralTexts<S>) return sql<Dialect>(statement);
    else return text_for<Dialect>(statement).view();
}

}  // namespace stele::detail
