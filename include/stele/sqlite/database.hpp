// SPDX-License-Identifier: BSL-1.0
#pragma once

// An open SQLite database: opens it with the settings that stele asks for, reports what is wrong
// with the file at once, and runs plain SQL text.

#include <stele/sqlite/error.hpp>
#include <stele/sqlite/executed.hpp>
#include <stele/sqlite/open.hpp>
#include <stele/sqlite/options.hpp>
#include <stele/sqlite/thread_owner.hpp>
#include <stele/types/error.hpp>

#include <sqlite3.h>

#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stele::sqlite {

/// An open database; belongs to one thread at a time. Closed when destroyed. Do not move it while
/// a `transaction` on it is open. Statements that still exist then stay safe to destroy.
class database {
public:
    /// Opens `o.path`. Throws `cannot_open`, `not_a_database`, `busy_error` or `error`, whose
    /// messages name the file.
    explicit database(const options& o) : handle_{open_database(o)}, path_{o.path} {}

    database(database&& other) noexcept { swap(other); }
    database& operator=(database&& other) noexcept {
        swap(other);
        return *this;
    }
    ~database() {
        if (told_) told_->clear();
        sqlite3_close_v2(handle_);
    }

    /// Runs all statements of `sql`, which have no parameters; rows that they give are dropped.
    /// Throws what SQLite reports for the first one that fails; those before it have run.
    void exec(std::string_view sql) {
        if (sql.find('\0') != std::string_view::npos)
            throw value_error{"SQL text has a NUL in it: " + quoted_excerpt(sql)};
        exec(sql, [] {});
    }
    /// The same; calls `done` when the text has run, before those who are told of it, and may throw.
    template <class Done>
    void exec(std::string_view sql, const Done& done) {
        if (!is_observed()) [[likely]] {
            run(sql);
            return done();
        }
        detail::execution told{told_, handle_, sql, {}};
        exec_told(told, sql);
        done();
        told.end();
    }
    /// The same of a ROLLBACK, which nobody can keep from running: what is thrown before comes out behind it.
    void exec_always(std::string_view sql) {
        if (!is_observed()) [[likely]]
            return run(sql);
        std::exception_ptr refused;
        std::optional<detail::execution> told;
        try {
            told.emplace(told_, handle_, sql, std::vector<bound_value>{});
        } catch (...) {
            refused = std::current_exception();
        }
        if (refused) {
            run(sql);
            std::rethrow_exception(refused);
        }
        exec_told(*told, sql);
        told->end();
    }

    /// Calls `function` before each statement, BEGIN and COMMIT too; null for none.
    void observe(observer function, void* context) { handlers().observe(function, context); }
    /// Who is told of the statements.
    detail::statement_handlers& handlers() {
        if (!told_) told_ = stele::detail::make_counted<detail::statement_handlers>();
        return *told_;
    }
    /// Whether anyone is.
    bool is_observed() const noexcept { return told_ && told_->any(); }
    bool has_handlers() const noexcept { return told_ && told_->has_handlers(); }
    /// A statement that somebody is told of begins.
    stele::detail::counted_ptr<detail::execution> announce(std::string_view sql,
                                                           std::vector<bound_value>&& parameters) {
        return stele::detail::make_counted<detail::execution>(told_, handle_, sql,
                                                              std::move(parameters));
    }

    /// The rows that the last INSERT, UPDATE or DELETE changed, without those of triggers and
    /// foreign-key actions ("sqlite3_changes64").
    std::int64_t changes() const noexcept { return sqlite3_changes64(handle_); }
    /// The rowid of the last INSERT, the value of its INTEGER PRIMARY KEY.
    std::int64_t last_insert_rowid() const noexcept { return sqlite3_last_insert_rowid(handle_); }
    /// True between BEGIN (or SAVEPOINT) and its end, also when SQLite ended it by itself.
    bool in_transaction() const noexcept { return sqlite3_get_autocommit(handle_) == 0; }
    /// True where the database can only be read: as asked for, or because of the file.
    bool is_readonly() const noexcept { return sqlite3_db_readonly(handle_, "main") == 1; }
    /// The path as it was given when opening.
    const std::string& path() const noexcept { return path_; }

    /// The present limit `id`, one of SQLITE_LIMIT_… ("Run-Time Limits").
    int limit(int id) const noexcept { return sqlite3_limit(handle_, id, -1); }
    /// Sets limit `id`, and returns what it was.
    int limit(int id, int value) noexcept { return sqlite3_limit(handle_, id, value); }
    /// Ends the running statement with `interrupted`. May be called from another thread.
    void interrupt() noexcept { sqlite3_interrupt(handle_); }

    /// A number that no other call on this database gave; names savepoints and transactions.
    std::uint64_t next_id() noexcept { return ++last_id_; }
    /// The `next_id()` of the transaction that was begun last; a `transaction` knows by it whether
    /// the one that is open is its own.
    std::uint64_t transaction_id() const noexcept { return transaction_id_; }
    void set_transaction_id(std::uint64_t id) noexcept { transaction_id_ = id; }
    /// The thread that the open transaction belongs to.
    thread_owner& owner() noexcept { return owner_; }
    /// The database itself, for what stele does not offer; null after a move.
    sqlite3* handle() const noexcept { return handle_; }
    /// The same, for a statement. @throws wrong_thread in debug builds
    sqlite3* handle_of_this_thread() const {
        owner_.check();
        return handle_;
    }
    /// Another thread goes on with the open transaction.
    void hand_over() { owner_.hand_over(); }

private:
    void run(std::string_view sql) {
        const std::string text{sql};
        const int rc = sqlite3_exec(handle_, text.c_str(), nullptr, nullptr, nullptr);
        if (rc != SQLITE_OK) throw_error(handle_, rc, sql);
    }
    void exec_told(detail::execution& told, std::string_view sql) {
        told.set_writes();
        told.step([&] {
            run(sql);
            return false;
        });
    }
    void swap(database& other) noexcept {
        std::swap(handle_, other.handle_);
        std::swap(path_, other.path_);
        std::swap(told_, other.told_);
        std::swap(last_id_, other.last_id_);
        std::swap(transaction_id_, other.transaction_id_);
        owner_.release();
        other.owner_.release();
    }

    sqlite3* handle_ = nullptr;
    std::string path_;
    stele::detail::counted_ptr<detail::statement_handlers> told_{};
    std::uint64_t last_id_ = 0;
    std::uint64_t transaction_id_ = 0;
    thread_owner owner_;
};

}  // namespace stele::sqlite
