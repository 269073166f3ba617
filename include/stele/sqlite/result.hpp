// SPDX-License-Identifier: BSL-1.0
#pragma once

// What execute() gives: the rows of a SELECT, read one at a time, or what a change did.

#include <stele/result/bind.hpp>
#include <stele/result/into.hpp>
#include <stele/result/materialise.hpp>
#include <stele/result/nested.hpp>
#include <stele/result/stream.hpp>
#include <stele/sqlite/change.hpp>
#include <stele/sqlite/returned.hpp>
#include <stele/sqlite/statement_cache.hpp>
#include <stele/statement/held.hpp>
#include <stele/statement/row_count.hpp>

#include <cstdint>
#include <iterator>
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
lease start(connection& db, const held<S>& statement);
/// One with returning() is run, and its rows are taken.
template <class S>
returned_rows start_returning(connection& db, const held<S>& statement);

/// What a result reads from: a SELECT's prepared statement, or the rows that a RETURNING gave.
template <class S>
using source_of = std::conditional_t<Returning<S>, returned_rows, lease>;

template <class Cursor>
[[noreturn]] void rethrow(const value_error& e, const Cursor& statement, int column) {
    throw value_error{std::string(e.what()) + ", in column " + std::to_string(column) + " '" +
                      std::string(statement.name(column)) +
                      "' of: " + std::string(statement.sql())};
}
[[noreturn]] inline void throw_no_result(std::string_view sql) {
    throw no_result{"no row, where there must be one: " + std::string(sql)};
}
[[noreturn]] inline void throw_multiple_results(std::string_view sql) {
    throw multiple_results{"more than one row, where there must be one: " + std::string(sql)};
}

}  // namespace detail

template <class S, class Shape>
class streamed;

/// Whether rows can be kept: those of a stream() cannot.
template <class StreamedRow>
inline constexpr bool rows_own_their_text = false;

/// The rows of a SELECT, or those of a RETURNING, which has run when this exists. A SELECT runs when
/// it is first read; owns its parameters, and stays where it was
/// made, so that text is bound without a copy. Single-pass: each row is read once, and iteration
/// re-uses one row. Reading throws value_error where a cell does not fit its C++ type, and
/// sqlite::error.
template <class S, class Shape>
class [[nodiscard]] result {
public:
    using stele_result = void;
    using statement_type = typename detail::held<S>::statement;
    /// The type of a row.
    using row_type = typename Shape::row;
    using value_type = row_type;

    result(connection& db, detail::held<S>&& statement)
        : db_(db), statement_(std::move(statement)) {
        if constexpr (Returning<statement_type>) source_ = detail::start_returning(db_, statement_);
    }
    /// The same rows in another shape: of a RETURNING, which does not run twice.
    result(connection& db, detail::held<S>&& statement,
           returned_rows&& rows) requires Returning<statement_type>
        : db_(db), statement_(std::move(statement)), source_(std::move(rows)) {}
    result(const result&) = delete;
    result& operator=(const result&) = delete;
    ~result() = default;

    /// An input iterator; what it refers to is overwritten by the next row.
    class iterator {
    public:
        using iterator_concept = std::input_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = row_type;

        iterator() = default;
        explicit iterator(result& r) : result_(&r) {}
        row_type& operator*() const { return result_->row_; }
        row_type* operator->() const { return &result_->row_; }
        iterator& operator++() {
            result_->next();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const iterator& i, std::default_sentinel_t) { return i.is_done(); }

    private:
        bool is_done() const { return result_->done_; }

        result* result_ = nullptr;
    };

    /// Runs the statement, and reads the first row.
    iterator begin() {
        next();
        return iterator{*this};
    }
    std::default_sentinel_t end() const { return {}; }

    /// All rows that are left.
    std::vector<row_type> all() {
        std::vector<row_type> rows;
        while (next()) rows.push_back(std::move(row_));
        return rows;
    }
    /// The only row. @throws no_result, multiple_results
    row_type one() {
        if (!next()) detail::throw_no_result(text());
        return only();
    }
    /// The only row, or none. @throws multiple_results
    std::optional<row_type> one_or_none() {
        if (!next()) return std::nullopt;
        return only();
    }
    /// The first row, or none; the others are not read.
    std::optional<row_type> first() {
        if (!next()) return std::nullopt;
        finish();
        return std::move(row_);
    }
    /// The value of the first row, of a statement that selects one column. @throws no_result
    auto scalar() {
        static_assert(
            selects_one_column<typename statement_type::items>,
            "stele: scalar() of a statement that selects several columns; select one, or use one()");
        using scalars = stele::detail::scalars_of<statement_type>;
        typename scalars::row value{};
        if (!step()) detail::throw_no_result(text());
        read<scalars>(value);
        finish();
        return value;
    }

    /// The same rows as a T: by name where T is a Hana Struct, by position otherwise. An error: a
    /// mismatch.
    template <class T>
    result<S, stele::detail::into_shape<T, statement_type>> into() && {
        stele::detail::into_shape<T, statement_type>::judge();
        if constexpr (Returning<statement_type>)
            return {db_, std::move(statement_), std::move(source_)};
        else return {db_, std::move(statement_)};
    }

    /// The same rows as views, without copies of text and blobs: std::string_view and
    /// std::span<const std::byte> into the database's memory, valid until the next row is read; a
    /// table's row has a named member for each column.
    /// `for (auto& row : db.execute(stmt).stream())`
    streamed<S, stele::detail::stream_shape<Shape>> stream() && {
        if constexpr (Returning<statement_type>)
            return {db_, std::move(statement_), std::move(source_)};
        else return {db_, std::move(statement_)};
    }

    /// The SQL: a std::string_view, or a std::string where the statement is a dynamic one.
    auto text() const { return stele::detail::running_text<sqlite_dialect>(statement_.get()); }

private:
    bool step() {
        if constexpr (Returning<statement_type>) {
            if (done_) return false;
        } else if (!source_) {
            if (done_) return false;
            source_ = detail::start(db_, statement_);
        }
        if (source_->step()) return true;
        finish();
        return false;
    }
    bool next() {
        if (!step()) return false;
        read<Shape>(row_);
        return true;
    }
    template <class Any, class Row>
    void read(Row& row) {
        stele::detail::reader<std::remove_cvref_t<decltype(*source_)>> r{*source_};
        try {
            Any::read(r, row);
        } catch (const value_error& e) {
            detail::rethrow(e, *source_, r.column);
        }
    }
    row_type only() {
        row_type found = std::move(row_);
        if constexpr (at_most_one_row<statement_type>) {
            finish();
        } else if (step()) {
            finish();
            detail::throw_multiple_results(text());
        }
        return found;
    }
    void finish() {
        done_ = true;
        if constexpr (!Returning<statement_type>) source_ = lease{};
    }

    connection& db_;
    detail::held<S> statement_;

protected:
    detail::source_of<statement_type> source_;

private:
    row_type row_{};
    bool done_ = false;
};

/// The rows of a result as views. They can only be iterated over: what a row views goes with the
/// next one.
template <class S, class Shape>
class [[nodiscard]] streamed {
public:
    /// The type of a row.
    using row_type = typename Shape::row;
    using value_type = row_type;

    streamed(connection& db, detail::held<S>&& statement) : rows_(db, std::move(statement)) {}
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
            "result itself");
        return {};
    }

    /// The SQL.
    std::string_view text() const { return rows_.text(); }

private:
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
    std::int64_t key() const { return this->source_.done.key(); }
};

}  // namespace stele::sqlite
