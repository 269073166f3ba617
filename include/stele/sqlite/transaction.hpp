// SPDX-License-Identifier: BSL-1.0
#pragma once

// A transaction as a guard: BEGIN when made, COMMIT when said so, ROLLBACK when destroyed before.
// Inside an open transaction it is a SAVEPOINT ("Transaction", "SAVEPOINT").

#include <stele/check/connection_members.hpp>
#include <stele/sqlite/database.hpp>
#include <stele/sqlite/error.hpp>
#include <stele/sqlite/refused_result.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace stele::sqlite {

/// When a transaction takes its locks: at the first statement, for writing at once, or for
/// writing and against readers at once.
enum class transaction_kind : unsigned char { deferred, immediate, exclusive };

/// An open transaction. The database must stay where it is until the transaction has ended.
class transaction : public detail::not_of_transaction<detail::refused_result> {
public:
    /// `BEGIN DEFERRED`, `BEGIN IMMEDIATE` or `BEGIN EXCLUSIVE`; `SAVEPOINT "stele_1"` where a
    /// transaction is open. Throws `busy_error` where the lock cannot be had in time.
    explicit transaction(database& db, transaction_kind kind = transaction_kind::deferred)
        : database_{&db} {
        constexpr std::string_view begin[] = {"BEGIN DEFERRED", "BEGIN IMMEDIATE",
                                              "BEGIN EXCLUSIVE"};
        db.owner().check();
        const std::uint64_t id = db.next_id();
        const bool is_outermost = !db.in_transaction();
        if (!is_outermost) savepoint_ = "\"stele_" + std::to_string(id) + '"';
        try {
            db.exec(is_outermost ? std::string{begin[static_cast<int>(kind)]}
                                 : "SAVEPOINT " + savepoint_,
                    [&] {
                        if (is_outermost) {
                            db.set_transaction_id(id);
                            db.owner().take();
                        }
                        outermost_ = db.transaction_id();
                        is_open_ = true;
                    });
        } catch (...) {  // of those who are told that it has begun
            if (is_open_) roll_back_quietly();
            throw;
        }
    }
    transaction(transaction&& other) noexcept
        : database_{other.database_},
          savepoint_{std::move(other.savepoint_)},
          outermost_{other.outermost_},
          is_open_{std::exchange(other.is_open_, false)} {}
    transaction& operator=(transaction&&) = delete;
    ~transaction() {
        if (is_open_) roll_back_quietly();
    }

    /// `COMMIT`, or `RELEASE` of the savepoint. When it throws (`busy_error`, a deferred foreign
    /// key) the transaction is still open: correct it and commit again, or roll back. Throws
    /// `error` where it has ended already, also by SQLite itself.
    void commit() {
        require_open("commit");
        const auto ended = [this] { end(); };
        if (savepoint_.empty()) database_->exec("COMMIT", ended);
        else database_->exec("RELEASE " + savepoint_, ended);
    }
    /// `ROLLBACK`, or `ROLLBACK TO` and `RELEASE` of the savepoint. Throws `error` where it has
    /// ended already; that SQLite rolled back by itself is no error here.
    void rollback() {
        if (!is_open_) throw_ended("roll back");
        database_->owner().check();
        roll_back();
    }
    /// True until `commit()` or `rollback()`.
    bool is_open() const noexcept { return is_open_; }
    /// True where it is a savepoint in another transaction.
    bool is_nested() const noexcept { return !savepoint_.empty(); }

private:
    void end() noexcept {
        is_open_ = false;
        if (savepoint_.empty()) database_->owner().release();
    }
    // In whichever thread it is destroyed.
    void roll_back() {
        const bool is_there = is_still_there();
        end();
        if (is_there) database_->exec_always(rollback_sql());
    }
    // False where SQLite has rolled back by itself, whether or not another one was begun since.
    bool is_still_there() const noexcept {
        return database_->in_transaction() && database_->transaction_id() == outermost_;
    }
    std::string rollback_sql() const {
        if (savepoint_.empty()) return "ROLLBACK";
        return "ROLLBACK TO " + savepoint_ + "; RELEASE " + savepoint_;
    }
    void roll_back_quietly() noexcept {
        try {
            roll_back();
        } catch (...) {
            // Nothing is left to undo: SQLite ended the transaction, or closing the database will.
        }
    }
    void require_open(const char* what) const {
        database_->owner().check();
        if (!is_open_) throw_ended(what);
        if (!is_still_there())
            throw error{
                {.code = SQLITE_ABORT_ROLLBACK,
                 .message =
                     "cannot commit: the transaction has ended, by SQLite itself or with the "
                     "one around it",
                 .file = database_file(database_->handle())}};
    }
    [[noreturn]] void throw_ended(const char* what) const {
        throw error{{.code = SQLITE_MISUSE,
                     .message = std::string{"cannot "} + what + ": the transaction has ended",
                     .file = database_file(database_->handle())}};
    }

    database* database_;
    std::string savepoint_;
    std::uint64_t outermost_ = 0;  // the transaction that it is, or is in
    bool is_open_ = false;
};

}  // namespace stele::sqlite
