// SPDX-License-Identifier: BSL-1.0
#pragma once

// stele::sql(statement): the text, a function of the statement's type alone.

#include <stele/check/concepts.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/static_text.hpp>
#include <stele/statement/placeholders.hpp>

namespace stele {

namespace detail {

/// Judges a statement as a whole; what its walk found wrong becomes a sentence.
template <class S, class Dialect>
constexpr void judge() {
    if constexpr (render::measured_of<S, Dialect>.first_problem) S::stele_judge(type<Dialect>{});
    else if constexpr (render::measured_of<S, Dialect>.placeholders)
        static_cast<void>(check::placeholders<S>(placeholders_t<S>{}));
}

}  // namespace detail

/// The SQL of a statement, NUL-terminated, in the given dialect. Here a statement is judged as a
/// whole: a column of a table that is not joined, for one, is a compile error.
template <class Dialect = sqlite_dialect, Statement S>
[[gnu::always_inline]] constexpr std::string_view sql(const S&) {
    if constexpr (constexpr auto measured = render::measured_of<S, Dialect>;
                  measured.first_problem || measured.placeholders)
        detail::judge<S, Dialect>();
    return render::text_of<S, Dialect>.view();
}

}  // namespace stele
