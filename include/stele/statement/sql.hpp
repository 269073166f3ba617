// SPDX-License-Identifier: BSL-1.0
#pragma once

// stele::sql(statement): the text, a function of the statement's type alone.

#include <stele/check/scope.hpp>
#include <stele/render/static_text.hpp>

namespace stele {

/// Satisfied by all statements: what sql() and execute() take.
template <class T>
concept Statement = requires { std::remove_cvref_t<T>::stele_judge(detail::type<sqlite_dialect>{}); };

namespace detail {

/// The text of a statement, judged on the way.
template <class S, class Dialect>
constexpr const render::static_sql& judged_sql() {
    S::stele_judge(type<Dialect>{});
    return render::static_sql_of<S, Dialect>;
}

} // namespace detail

/// The SQL of a statement, NUL-terminated, in the given dialect. Here a statement is judged as a whole: a
/// column of a table that is not joined, for one, is a compile error.
template <class Dialect = sqlite_dialect, Statement S>
constexpr std::string_view sql(const S&) {
    return detail::judged_sql<S, Dialect>().view();
}

} // namespace stele
