// SPDX-License-Identifier: BSL-1.0
#pragma once

// A prepared statement: bind, step, read. A thin owner of a `sqlite3_stmt` that turns result codes
// into exceptions with the SQL text in them.

#include <stele/result/bind.hpp>
#include <stele/sqlite/error.hpp>
#include <stele/sqlite/executed.hpp>
#include <stele/sqlite/version.hpp>
#include <stele/types/error.hpp>
#include <stele/types/storage.hpp>

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace stele::sqlite {

/// The storage class for SQLite's number of it ("Fundamental Datatypes"): they are numbered alike, so that
/// reading a cell costs nothing for it.
constexpr storage storage_from_code(int code) noexcept { return static_cast<storage>(code); }
static_assert(storage_from_code(SQLITE_INTEGER) == storage::integer &&
              storage_from_code(SQLITE_FLOAT) == storage::real &&
              storage_from_code(SQLITE_TEXT) == storage::text &&
              storage_from_code(SQLITE_BLOB) == storage::blob &&
              storage_from_code(SQLITE_NULL) == storage::null);

/// Owns a prepared statement. Parameters are counted from 1, columns from 0, as in SQLite.
/// Nothing here checks an index or a column's type: the compiler did that for stele's statements.
class prepared final : public stele::detail::parameter_target {
public:
    /// Holds no statement.
    prepared() noexcept = default;

    /// Prepares `sql`, one statement, to be kept ("sqlite3_prepare_v3", SQLITE_PREPARE_PERSISTENT).
    /// Throws `schema_error` where it names a table or column that the database lacks,
    /// `library_too_old` where the SQLite library may not know what it says, and `error` where `sql`
    /// is malformed, empty or more than one statement.
    prepared(sqlite3* db, std::string_view sql) {
        if (sql.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
            throw value_error{"SQL text of more than 2^31-1 bytes cannot be prepared"};
        const char* tail = nullptr;
        const int rc = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &statement_, &tail);
        if (rc != SQLITE_OK) detail::throw_not_prepared(db, rc, sql, sqlite3_libversion_number());
        const std::string_view rest = sql.substr(static_cast<std::size_t>(tail - sql.data()));
        if (statement_ != nullptr && rest.find_first_not_of(" \t\r\n;") == std::string_view::npos)
            return;
        const char* reason = statement_ == nullptr ? "there is no SQL statement in the text"
                                                   : "there are several SQL statements in the text";
        sqlite3_finalize(statement_);
        throw error{{.code = SQLITE_MISUSE,
                     .message = reason,
                     .file = database_file(db),
                     .sql = std::string{sql}}};
    }

    prepared(prepared&& other) noexcept
        : statement_{std::exchange(other.statement_, nullptr)}, told_{std::move(other.told_)} {}
    prepared& operator=(prepared&& other) noexcept {
        std::swap(statement_, other.statement_);
        std::swap(told_, other.told_);
        return *this;
    }
    ~prepared() { sqlite3_finalize(statement_); }

    /// Runs to the next row: true where there is one, false at the end. Throws what SQLite
    /// reports, as one of the exceptions in error.hpp.
    bool step() {
        if (told_) [[unlikely]]
            return step_told();
        return step_alone();
    }
    /// Makes the statement ready to run again: releases its locks. What was bound stays bound until it is bound
    /// again, which each run does; text that has gone meanwhile is not looked at.
    void reset() noexcept {
        sqlite3_reset(statement_);
        if (told_) [[unlikely]]
            end_told();
    }
    /// Somebody is told of this run, or nobody.
    void tell(stele::detail::counted_ptr<detail::execution>&& told) noexcept {
        told_ = std::move(told);
        if (told_ && !readonly()) told_->set_writes();
    }

    /// How many columns a row has; 0 for a statement that returns none.
    int column_count() const noexcept { return sqlite3_column_count(statement_); }
    /// How many parameters there are to bind.
    int parameter_count() const noexcept { return sqlite3_bind_parameter_count(statement_); }
    /// The index of the parameter `:name`, given with its colon; 0 where there is none.
    int parameter_index(const char* name) const noexcept {
        return sqlite3_bind_parameter_index(statement_, name);
    }
    /// The storage class of the value in the current row; ask before reading it.
    storage type(int column) const noexcept {
        return storage_from_code(sqlite3_column_type(statement_, column));
    }
    /// The value of an INTEGER column.
    std::int64_t int64(int column) const noexcept {
        return sqlite3_column_int64(statement_, column);
    }
    /// The value of a REAL column.
    double real(int column) const noexcept { return sqlite3_column_double(statement_, column); }
    /// The value of a TEXT column; valid until the next `step()` or `reset()`.
    std::string_view text(int column) const noexcept {
        const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
        return data == nullptr ? std::string_view{} : std::string_view{data, size};
    }
    /// The value of a BLOB column; valid until the next `step()` or `reset()`.
    std::span<const std::byte> blob(int column) const noexcept {
        const auto* data = static_cast<const std::byte*>(sqlite3_column_blob(statement_, column));
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
        return data == nullptr ? std::span<const std::byte>{} : std::span{data, size};
    }
    /// The name of a result column.
    std::string_view name(int column) const noexcept {
        const char* text = sqlite3_column_name(statement_, column);
        return text == nullptr ? std::string_view{} : std::string_view{text};
    }

    /// True where the statement does not change the database.
    bool readonly() const noexcept { return sqlite3_stmt_readonly(statement_) != 0; }
    /// True between a `step()` that gave a row and the end or `reset()`.
    bool busy() const noexcept { return sqlite3_stmt_busy(statement_) != 0; }
    /// The text that was prepared.
    std::string_view sql() const noexcept {
        const char* text = sqlite3_sql(statement_);
        return text == nullptr ? std::string_view{} : std::string_view{text};
    }
    /// The connection that the statement belongs to.
    sqlite3* database() const noexcept { return sqlite3_db_handle(statement_); }
    /// The statement itself, for what stele does not offer; null where there is none.
    sqlite3_stmt* handle() const noexcept { return statement_; }

private:
    int do_bind(int index, std::int64_t value) override {
        return sqlite3_bind_int64(statement_, index, value);
    }
    int do_bind(int index, double value) override {
        return sqlite3_bind_double(statement_, index, value);
    }
    int do_bind_text(int index, std::string_view text, bool copy) override {
        const char* data = text.empty() ? "" : text.data();
        return sqlite3_bind_text64(statement_, index, data, text.size(),
                                   copy ? SQLITE_TRANSIENT : SQLITE_STATIC, SQLITE_UTF8);
    }
    int do_bind_blob(int index, std::span<const std::byte> bytes, bool copy) override {
        return bytes.empty() ? sqlite3_bind_zeroblob(statement_, index, 0)
                             : sqlite3_bind_blob64(statement_, index, bytes.data(), bytes.size(),
                                                   copy ? SQLITE_TRANSIENT : SQLITE_STATIC);
    }
    int do_bind_null(int index) override { return sqlite3_bind_null(statement_, index); }
    [[noreturn, gnu::noinline]] void refuse(int rc) override {
        if (rc == SQLITE_TOOBIG)
            throw value_error{"a text or blob is larger than SQLite allows, in: " +
                              std::string{sql()}};
        throw_failed(rc);
    }

    bool step_alone() {
        const int rc = sqlite3_step(statement_);
        if (rc == SQLITE_ROW) return true;
        if (rc != SQLITE_DONE) [[unlikely]]
            throw_failed(rc);
        return false;
    }
    // What is rare is no part of the functions that run for each value, so that those need no registers for it.
    [[gnu::noinline]] bool step_told() {
        const bool more = told_->step([this] { return step_alone(); });
        if (!more) std::exchange(told_, {})->end();
        return more;
    }
    [[gnu::noinline]] void end_told() noexcept { std::exchange(told_, {})->end_quietly(); }
    [[noreturn, gnu::noinline]] void throw_failed(int rc) { throw_error(database(), rc, sql()); }

    sqlite3_stmt* statement_ = nullptr;
    stele::detail::counted_ptr<detail::execution> told_{};  // mostly nobody
};

}  // namespace stele::sqlite
