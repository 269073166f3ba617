// SPDX-License-Identifier: BSL-1.0
#pragma once

// What execute() gives: the rows of a SELECT, read one at a time, or what a change did.

#include <stele/check/result_names.hpp>
#include <stele/meta/iterator.hpp>
#include <stele/result/bind.hpp>
#include <stele/result/into.hpp>
#include <stele/result/materialise.hpp>
#include <stele/result/nested.hpp>
#include <stele/result/stream.hpp>
#include <stele/sqlite/change.hpp>
#include <stele/sqlite/refused_result.hpp>
#include <stele/sqlite/returned.hpp>
#include <stele/sqlite/row_range.hpp>
#include <stele/sqlite/statement_cache.hpp>
#include <stele/statement/held.hpp>
#include <stele/statement/row_count.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stele::sqlite {

class connection;

namespace detail {

using stele::detail::held;

/// A statement that a result holds, prepared and bound.
template <class S>
[[gnu::always_inline]] inline lease start(connection& db, const held<S>& statement);
/// One with returning() is run, and its rows are taken.
template <class S>
returned_rows start_returning(connection& db, const held<S>& statement);

/// What a result reads from: a SELECT's prepared statement, or the rows that a RETURNING gave.
template <class S>
using source_of = std::conditional_t<Returning<S>, returned_rows, lease>;

}  // namespace detail

template <class S, class Shape>
class streamed;

namespace detail {

/// What only the result of a write has: errors.
class reads : public stele::detail::other_names_of_rows<refused_result> {
public:
    template <class Result = reads>
    std::int64_t changes() const {
        check::changes_of_select<Result>();
        return 0;
    }
    template <class Result = reads>
    std::int64_t key() const {
        check::changes_of_select<Result>();
        return 0;
    }
};

}  // namespace detail

/// Whether rows can be kept: those of a stream() cannot.
template <class StreamedRow>
inline constexpr bool rows_own_their_text = false;

/// The rows of a SELECT, or those of a RETURNING, which has run when this exists. A SELECT runs when
/// it is first read; owns its parameters, and stays where it was made, so that text is bound without
/// a copy. Reading throws value_error where a cell does not fit its C++ type, and sqlite::error.
template <class S, class Shape>
class [[nodiscard]] result
    : public row_range<typename Shape::row, detail::source_of<typename detail::held<S>::statement>>,
      public detail::reads {
public:
    using statement_type = typename detail::held<S>::statement;
    using detail::reads::next;  // an error

    // The statement itself: held, it would be moved twice.
    [[gnu::always_inline]] result(
        connection& db,
        typename detail::held<S>::given statement) requires(!Returning<statement_type>)
        : range(db, &origin::template read_as<reading>),
          statement_{static_cast<typename detail::held<S>::given>(statement)} {
        if constexpr (is_dynamic<statement_type>) this->start_with(&start);
        else if constexpr (requires { statement_.values; })
            this->start_with(render::static_sql_of<statement_type, sqlite_dialect>,
                             stele::detail::to_bind(statement_.get(), statement_.values));
        else if constexpr (statement_type::stele_parameters)
            this->start_with(
                render::static_sql_of<statement_type, sqlite_dialect>,
                {&statement_.value, nullptr,
                 &stele::detail::bind_unbound<statement_type, stele::detail::no_values>});
        else this->start_with(render::static_sql_of<statement_type, sqlite_dialect>, {});
    }
    // A template, as GCC takes both of these where there was an error before.
    template <class Same = statement_type>
        requires(Returning<Same>)
    result(connection& db, detail::held<S>&& statement)
        : result(db, std::move(statement), detail::start_returning(db, statement)) {}
    /// The same rows in another shape: of a RETURNING, which does not run twice.
    result(connection& db, detail::held<S>&& statement,
           returned_rows&& rows) requires Returning<statement_type>
        : range(db, std::move(rows), &origin::template read_as<reading>),
          statement_(std::move(statement)) {}
    result(const result&) = delete;
    result& operator=(const result&) = delete;
    // NOLINTNEXTLINE(modernize-use-equals-default)
    [[gnu::always_inline]] ~result() {}

    /// The only row. @throws no_result, multiple_results
    typename Shape::row one() { return this->only_row(at_most_one_row<statement_type>); }
    /// The only row, or none. @throws multiple_results
    std::optional<typename Shape::row> one_or_none() {
        return this->only_row_or_none(at_most_one_row<statement_type>);
    }

    // Errors, as first(10) is.
    template <class Type = void, class... Given>
    typename Shape::row one(const Given&...) {
        check::all_rows<Type, Given...>();
        return {};
    }
    template <class Type = void, class... Given>
    std::optional<typename Shape::row> one_or_none(const Given&...) {
        check::all_rows<Type, Given...>();
        return {};
    }

    /// The value of the first row, of a statement that selects one column. @throws no_result
    auto scalar() {
        if constexpr (!check::one_scalar<typename statement_type::items>()) {
            return stele::detail::refused_cell{};
        } else {
            using scalars = stele::detail::scalars_of<statement_type>;
            typename scalars::row value{};
            if (this->is_done() || !this->step()) this->throw_no_result();
            this->read_row(&value, &origin::template read_as<stele::detail::reading_of<scalars>>);
            this->end_here();
            return value;
        }
    }
    /// An error: scalar() takes nothing.
    template <class Type = void, class... Given>
    stele::detail::refused_cell scalar(const Given&...) {
        check::scalar_of_nothing<Type, Given...>();
        return {};
    }

    /// The same rows as a T: by name where T is a Hana Struct, by position otherwise. An error: a
    /// mismatch.
    template <class T = void, class... Given>
    auto into(const Given&...) && {
        if constexpr (!check::into_type<T, sizeof...(Given)>() && std::is_void_v<T>) {
            return detail::refused_result{};
        } else if constexpr (!check::into_type<T, sizeof...(Given)>()) {
            return reshaped<result<S, stele::detail::refused_shape_of<T>>>();
        } else if constexpr (!check::first_shape<Shape>()) {
            return reshaped<result<S, stele::detail::refused_shape_of<T>>>();
        } else {
            stele::detail::into_shape<T, statement_type>::judge();
            return reshaped<result<S, stele::detail::into_shape<T, statement_type>>>();
        }
    }
    /// An error: a table in the place of a type.
    template <auto NoType, class... Given>
        requires std::is_class_v<decltype(NoType)> detail::refused_result into(const Given&...) {
            check::row_is_a_type<decltype(NoType)>();
            return {};
        }
    /// An error: of a result that is kept.
    template <class T = void, class... Given>
    auto into(const Given&...) & {
        check::taken_over<result>();
        return reshaped<result<S, stele::detail::refused_shape_of<T>>>();
    }

    /// The same rows as views, without copies of text and blobs: std::string_view and
    /// std::span<const std::byte> into the database's memory, valid until the next row is read; a
    /// table's row has a named member for each column.
    /// `for (auto& row : db.execute(stmt).stream())`
    auto stream() && {
        if constexpr (!requires { sizeof(stele::detail::stream_shape<Shape>); }) {
            static_cast<void>(check::first_shape<Shape>());
            return reshaped<streamed<S, Shape>>();
        } else {
            return reshaped<streamed<S, stele::detail::stream_shape<Shape>>>();
        }
    }
    /// An error: of a result that is kept.
    auto stream() & {
        check::taken_over<result>();
        return std::move(*this).stream();
    }

    /// The SQL: a std::string_view, or a std::string where the statement is a dynamic one.
    auto text() const { return stele::detail::running_text<sqlite_dialect>(statement_.get()); }

private:
    using source = detail::source_of<statement_type>;
    using range = row_range<typename Shape::row, source>;
    using origin = detail::row_source<source>;
    using reading = stele::detail::reading_of<Shape>;

    template <class Result>
    Result reshaped() {
        if constexpr (Returning<statement_type>)
            return {this->database(), std::move(statement_), std::move(this->source_)};
        else return {this->database(), statement_.give()};
    }

    static source start(origin& self) {
        auto& r = static_cast<result&>(self);
        return detail::start(r.database(), r.statement_);
    }

    detail::held<S> statement_;
};

/// The rows of a result as views. They can only be iterated over: what a row views goes with the
/// next one.
template <class S, class Shape>
class [[nodiscard]] streamed {
public:
    /// The type of a row.
    using row_type = typename Shape::row;
    using value_type = row_type;

    streamed(connection& db, typename detail::held<S>::given statement)
        : rows_(db, static_cast<typename detail::held<S>::given>(statement)) {}
    /// Of a RETURNING.
    streamed(connection& db, detail::held<S>&& statement, returned_rows&& rows)
        : rows_(db, std::move(statement), std::move(rows)) {}

    /// Runs the statement, and reads the first row.
    auto begin() { return rows_.begin(); }
    std::default_sentinel_t end() const { return {}; }

    /// An error: what the rows view would be gone.
    std::vector<row_type> all() {
        static_assert(
            rows_own_their_text<row_type>,
            "stele: a stream() has views, which are gone with the next row; take all() of the "
            "result itself [S521]");
        return {};
    }

    /// Errors, as all().
    row_type one() { return refuse(), row_type{}; }
    std::optional<row_type> one_or_none() { return refuse(), std::nullopt; }
    std::optional<row_type> first() { return refuse(), std::nullopt; }
    detail::refused_row scalar() { return refuse(), detail::refused_row{}; }
    template <class T>
    detail::refused_rows<T> into() {
        return refuse(), detail::refused_rows<T>{};
    }
    detail::refused_rows<row_type> stream() { return refuse(), detail::refused_rows<row_type>{}; }

    /// Errors too.
    template <class Position>
    row_type& operator[](const Position&) {
        return refuse(), *begin();
    }
    std::size_t size() const { return refuse(), std::size_t{}; }
    bool empty() const { return refuse(), true; }

    /// The SQL.
    std::string_view text() const { return rows_.text(); }

private:
    static int refuse() {
        check::single_of_stream<streamed>();
        return 0;
    }

    result<S, Shape> rows_;
};

/// What a statement with returning() did, and its rows. Need not be read: it has run when this
/// exists, and nothing of it is open.
template <class S, class Shape>
class returned : public result<S, Shape> {
public:
    using result<S, Shape>::result;

    /// The number of rows inserted, updated or deleted; of a range of rows, the total.
    std::int64_t changes() const { return this->source_.done.changes(); }
    /// The key that the database gave to the row of a single INSERT.
    /// An error: of any other statement.
    std::int64_t key() const {
        using statement = typename result<S, Shape>::statement_type;
        check::key_of_row < statement, requires { requires statement::stele_inserts_one; }
        > ();
        return this->source_.done.key();
    }
};

}  // namespace stele::sqlite
