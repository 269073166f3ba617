// SPDX-License-Identifier: BSL-1.0
#pragma once

// auto find = db.prepare(select(Book).where(Book::title == "t"_p)); then find("It"), or
// find("t"_p = "It").

#include <stele/result/arguments.hpp>
#include <stele/result/materialise.hpp>
#include <stele/sqlite/change.hpp>
#include <stele/sqlite/refused_result.hpp>
#include <stele/sqlite/result.hpp>
#include <stele/statement/held.hpp>

#include <utility>

namespace stele::sqlite {

namespace detail {

template <class S>
lease ready(connection& db, const S& statement);
template <class S, class Values>
auto run(connection& db, const S& statement, const Values& values);

/// The rows of a SELECT that is run with the values of a call.
template <class S, class Values, class Shape>
auto call_result(connection& db, held<S>&& statement, Values&& values) {
    constexpr bool plain = stele::detail::same<Values, stele::detail::no_values>;
    if constexpr (Returning<typename held<S>::statement> && plain)
        return returned<S, Shape>{db, std::move(statement)};
    else if constexpr (Returning<typename held<S>::statement>)
        return returned<stele::detail::call<S, Values>, Shape>{
            db, {std::move(statement), std::forward<Values>(values)}};
    else if constexpr (plain) return result<S, Shape>{db, statement.give()};
    else
        return result<stele::detail::call<S, Values>, Shape>{
            db, {std::move(statement), std::forward<Values>(values)}};
}

}  // namespace detail

namespace detail {

template <class S>
struct row_of_call {
    using type = refused_row;
};
template <class S>
    requires(Select<S> || Returning<S>)
struct row_of_call<S> {
    using type = row_t<S>;
};

/// What a call gives, asked of the prepared statement itself: errors.
template <class S>
class uncalled {
public:
#define STELE_UNCALLED(name) \
    auto name() const { return refuse().name(); }
    STELE_UNCALLED(begin)
    STELE_UNCALLED(all)
    STELE_UNCALLED(one)
    STELE_UNCALLED(one_or_none)
    STELE_UNCALLED(first)
    STELE_UNCALLED(scalar)
    STELE_UNCALLED(stream)
    STELE_UNCALLED(changes)
    STELE_UNCALLED(key)
#undef STELE_UNCALLED
    template <class... Values>
    auto bind(const Values&...) const {
        return refuse();
    }
    template <class... Values>
    auto execute(const Values&...) const {
        return refuse();
    }
    auto end() const { return refused_rows<typename row_of_call<S>::type>{}.end(); }
    template <class T>
    auto into() const {
        return refuse().template into<T>();
    }

private:
    static auto refuse() {
        check::called<S>();
        return refused_rows<typename row_of_call<S>::type>{};
    }
};

}  // namespace detail

/// A statement that was prepared, to be called with values for its placeholders. The call gives
/// what execute() gives, and several results may be read at once. It must live as long as its
/// results are read, as must the connection; called as a temporary, it goes into its result. Stays
/// where it was made.
template <class S>
class [[nodiscard]] prepared_statement : public detail::uncalled<std::remove_cvref_t<S>> {
public:
    using statement_type = typename detail::held<S>::statement;

    prepared_statement(connection& db, detail::held<S>&& statement)
        : db_(db), statement_(std::move(statement)) {
        const lease ready = detail::ready(db_, statement_.get());
    }
    prepared_statement(const prepared_statement&) = delete;
    prepared_statement& operator=(const prepared_statement&) = delete;
    ~prepared_statement() = default;

    /// Runs the statement with these values: by position, in the order in which the placeholders
    /// first appear in the text, or by name, `"title"_p = "It"`. A value is converted as one in an
    /// expression is, and kept as that would be: a string literal or std::string_view is viewed.
    /// An error: more or fewer values than placeholders, a name that is unknown or twice, a value
    /// of another type, one that can be NULL where only a comparison waits for it.
    /// @throws value_error where a value does not fit the column that it is assigned to, or a
    /// limit is negative; sqlite::error
    template <class... Args>
    auto operator()(Args&&... args) const& {
        return call<stele::detail::rows_of, stele::detail::judge_call<statement_type, Args...>()>(
            refer(), std::forward<Args>(args)...);
    }
    template <class... Args>
    auto operator()(Args&&... args) && {
        return call<stele::detail::rows_of, stele::detail::judge_call<statement_type, Args...>()>(
            std::move(statement_), std::forward<Args>(args)...);
    }

    /// The same, for the first item of each row: a whole table is one item.
    template <class... Args>
    auto scalars(Args&&... args) const& {
        return call<stele::detail::scalars_of,
                    stele::detail::judge_call<statement_type, Args...>()>(
            refer(), std::forward<Args>(args)...);
    }
    template <class... Args>
    auto scalars(Args&&... args) && {
        return call<stele::detail::scalars_of,
                    stele::detail::judge_call<statement_type, Args...>()>(
            std::move(statement_), std::forward<Args>(args)...);
    }

    /// The SQL.
    auto text() const { return stele::detail::running_text<sqlite_dialect>(statement_.get()); }

private:
    detail::held<const statement_type&> refer() const { return {statement_.get()}; }

    // Judged where the user calls, so that the compiler's way to the sentence is short.
    template <template <class> class Shape, bool Right, class Held, class... Args>
    auto call(Held&& statement, Args&&... args) const {
        auto values =
            stele::detail::values_of_call<statement_type, Right>(std::forward<Args>(args)...);
        if constexpr (Select<statement_type> || Returning<statement_type>)
            return rows<Shape<statement_type>>(std::forward<Held>(statement), std::move(values));
        else
            return detail::result_of_write_t<statement_type>{
                detail::run(db_, statement.get(), values)};
    }
    template <class Shape, class T, class Values>
    auto rows(detail::held<T>&& statement, Values&& values) const {
        return detail::call_result<T, Values, Shape>(db_, std::move(statement),
                                                     std::forward<Values>(values));
    }

    connection& db_;
    detail::held<S> statement_;
};

}  // namespace stele::sqlite
