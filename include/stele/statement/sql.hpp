// SPDX-License-Identifier: BSL-1.0
#pragma once

// stele::sql(statement): the text, a function of the statement's type alone; of a dynamic
// statement, whose text depends on its value, a std::string.

#include <stele/check/concepts.hpp>
#include <stele/check/dialect.hpp>
#include <stele/check/dynamic.hpp>
#include <stele/check/result.hpp>
#include <stele/check/scope.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/dynamic_text.hpp>
#include <stele/render/static_text.hpp>
#include <stele/statement/placeholders.hpp>

#include <string>
#include <string_view>
#include <type_traits>

namespace stele {

/// Whether a statement's text depends on its value: it has a when(), choose(), predicate or raw().
template <class S, class Dialect = sqlite_dialect>
inline constexpr bool is_dynamic = render::measured_of<std::remove_cvref_t<S>, Dialect>.varies;

namespace detail {

/// Statements that are not dynamic, but have several texts: an insert of a range of rows.
template <class S>
concept HasSeveralTexts = requires(const S& s) {
    s.template stele_run_time_text<sqlite_dialect>();
};

/// The text of a statement of which a part was refused. A std::string, too, as it would be of a dynamic part.
struct refused_text : std::string_view {
    constexpr refused_text(std::string_view text)  // NOLINT(google-explicit-constructor)
        : std::string_view(text) {}
    operator std::string() const {  // NOLINT(google-explicit-constructor)
        return std::string(std::string_view(*this));
    }
    constexpr const char* c_str() const { return data(); }
};

/// What sql() gives: a view of the text that the compiler wrote, or a text of its own. Where
/// something is no statement, an empty view.
template <bool Right>
struct text_given {
    template <class, class>
    using type = std::string_view;
};
template <>
struct text_given<true> {
    template <class S, class Dialect>
    using type = std::conditional_t<is_dynamic<S, Dialect> || HasSeveralTexts<S>, std::string,
                                    std::conditional_t<render::measured_of<S, Dialect>.refused,
                                                       refused_text, std::string_view>>;
};
template <class S, class Dialect>
using sql_text = typename text_given<Statement<S> && IsDialect<Dialect>>::template type<S, Dialect>;

/// Judges a statement as a whole; what its walk found wrong becomes a sentence.
template <class S, class Dialect>
consteval void judge() {
    if constexpr (render::measured_of<S, Dialect>.first_problem.kind ==
                  render::problem::misplaced_part)
        check::parts<S>();
    else if constexpr (render::measured_of<S, Dialect>.first_problem) {
        if constexpr (check::is_of_clauses<S>(render::measured_of<S, Dialect>.first_problem.kind))
            check::whole<Dialect>(detail::type<S>{});
        else S::stele_judge(detail::type<Dialect>{});
    } else if constexpr ((render::measured_of<S, Dialect>.used & Dialect::spelling.lacks) != 0)
        check::dialect<Dialect, first_feature(render::measured_of<S, Dialect>.used &
                                              Dialect::spelling.lacks)>();
    else if constexpr (render::measured_of<S, Dialect>.placeholders)
        static_cast<void>(check::placeholders<S>(placeholders_t<S>{}));
}

}  // namespace detail

/// The SQL of a statement, NUL-terminated, in the given dialect. Here a statement is judged as a
/// whole: a column of a table that is not joined, for one, is a compile error. A dynamic statement
/// gives a std::string, the text of this value. @throws value_error where when() leaves an UPDATE or
/// DELETE without a condition, on() without one, or set() without an assignment. An error: something
/// that is no statement, a dialect that is none.
template <class Dialect = sqlite_dialect, class S>
[[gnu::always_inline]] constexpr detail::sql_text<S, Dialect> sql(
    [[maybe_unused]] const S& statement) {
    if constexpr (Statement<S> && IsDialect<Dialect>) {
        // As judge() does, whose call Clang would show on the way to each sentence.
        if constexpr (render::measured_of<S, Dialect>.first_problem.kind ==
                      render::problem::misplaced_part)
            check::parts<S>();
        else if constexpr (render::measured_of<S, Dialect>.first_problem) {
            if constexpr (check::is_of_clauses<S>(
                              render::measured_of<S, Dialect>.first_problem.kind))
                check::whole<Dialect>(detail::type<S>{});
            else S::stele_judge(detail::type<Dialect>{});
        } else if constexpr ((render::measured_of<S, Dialect>.used & Dialect::spelling.lacks) != 0)
            check::dialect<Dialect, first_feature(render::measured_of<S, Dialect>.used &
                                                  Dialect::spelling.lacks)>();
        else if constexpr (render::measured_of<S, Dialect>.placeholders)
            static_cast<void>(check::placeholders<S>(placeholders_t<S>{}));
        if constexpr (is_dynamic<S, Dialect>)
            return render::dynamic_text(Dialect::spelling, statement);
        else if constexpr (detail::HasSeveralTexts<S>)
            return statement.template stele_run_time_text<Dialect>();
        else return render::text_of<S, Dialect>.view();
    } else {
        check::text_of<Dialect, S>();
        return {};
    }
}
/// An error: nothing, or more than one.
template <class Dialect = sqlite_dialect, class... Given>
    requires(sizeof...(Given) != 1)
constexpr std::string_view sql(const Given&...) {
    check::one_text<Given...>();
    return {};
}

}  // namespace stele
