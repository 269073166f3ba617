// SPDX-License-Identifier: BSL-1.0
#pragma once

// What the rows of a query come from, whatever their type: started when they are first read, stepped, ended. Not a
// template of the statement or the row, so that the compiler makes it once.

#include <stele/meta/iterator.hpp>
#include <stele/render/static_text.hpp>
#include <stele/result/arguments.hpp>
#include <stele/result/materialise.hpp>
#include <stele/result/row_buffer.hpp>
#include <stele/sqlite/returned.hpp>
#include <stele/sqlite/statement_cache.hpp>
#include <stele/types/error.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace stele::sqlite {

class connection;

namespace detail {

/// A static statement, prepared and bound.
inline lease start_static(connection& db, const render::static_sql& text,
                          const stele::detail::unbound& parameters);

template <class Cursor>
[[noreturn]] void rethrow(const value_error& e, const Cursor& statement, int column) {
    throw value_error{std::string(e.what()) + ", in column " + std::to_string(column) + " '" +
                      std::string(statement.name(column)) +
                      "' of: " + std::string(statement.sql())};
}

/// A prepared statement, or the rows that a RETURNING gave, as a result reads from it. `Source` is a
/// lease or returned_rows.
template <class Source>
class row_source {
public:
    using stele_result = void;

    row_source(const row_source&) = delete;
    row_source& operator=(const row_source&) = delete;

    std::default_sentinel_t end() const { return {}; }

protected:
    /// The functions that know the types: start() gives a dynamic statement, bound; read() fills a row, and
    /// leaves the number of the column that it was at.
    using start_function = Source (*)(row_source&);
    using read_function = void (*)(row_source&, void* row, int& column);
    /// Steps in place of the source, for one that has to look at the statement between rows.
    using step_function = bool (*)(row_source&);

    row_source(connection& db, read_function read) : read_(read), db_(&db) {}
    row_source(connection& db, Source&& source, read_function read, step_function stepped = nullptr)
        : source_(std::move(source)), read_(read), step_(stepped), db_(&db) {}
    ~row_source() = default;

    /// What is started when it is first read: a static statement,
    void start_with(const render::static_sql& text, const stele::detail::unbound& parameters) {
        start_ = [](row_source& self) {
            return detail::start_static(*self.db_, *self.text_, self.parameters_);
        };
        text_ = &text;
        parameters_ = parameters;
    }
    /// or a dynamic one.
    void start_with(start_function start) { start_ = start; }

    connection& database() { return *db_; }

    auto& cursor() { return *source_; }
    const auto& cursor() const { return *source_; }

    bool is_done() const { return done_; }

    /// Reads the next row; false where there is none.
    bool next(void* row) {
        if (done_) return false;
        if (!step()) {
            end_here();
            return false;
        }
        read_row(row, read_);
        return true;
    }
    /// Reads all rows that are left.
    void read_all(stele::detail::row_buffer& rows) {
        if (done_) return;
        while (step()) read_row(rows.add(), read_);
        end_here();
    }
    /// To the next row, unread.
    bool step() {
        if (step_ != nullptr) return step_(*this);
        if (start_ != nullptr && !source_) source_ = start_(*this);
        return source_->step();
    }
    void read_row(void* row, read_function read) {
        int column = 0;
        try {
            read(*this, row, column);
        } catch (const value_error& e) {
            rethrow(e, *source_, column);
        }
    }
    /// Nothing more is read: the statement is free for others.
    void end_here() {
        done_ = true;
        if (start_ != nullptr) source_ = Source{};
        else source_->reset();
    }

    /// Reads the first row, which has to be there.
    void require_row(void* row) {
        if (!next(row)) throw_no_result();
    }
    /// There is no second row; where the statement gives no more than one, none is looked for.
    void require_end(bool at_most_one) {
        if (!at_most_one && step()) {
            const std::string sql{source_->sql()};
            end_here();
            throw multiple_results{"more than one row, where there must be one: " + sql};
        }
        end_here();
    }
    [[noreturn]] void throw_no_result() {
        if (start_ != nullptr && !source_) source_ = start_(*this);
        const std::string sql{source_->sql()};
        end_here();
        throw no_result{"no row, where there must be one: " + sql};
    }

    /// Reads a row as the Shape says.
    template <class Shape>
    static void read_as(row_source& self, void* row, int& column) {
        auto& cursor = self.cursor();
        stele::detail::reader<std::remove_reference_t<decltype(cursor)>> r{cursor, column};
        Shape::read(r, *static_cast<typename Shape::row*>(row));
    }

    Source source_{};

private:
    start_function start_ = nullptr;
    read_function read_;
    step_function step_ = nullptr;
    bool done_ = false;
    connection* db_;
    const render::static_sql* text_ = nullptr;
    stele::detail::unbound parameters_{};
};

}  // namespace detail
}  // namespace stele::sqlite
