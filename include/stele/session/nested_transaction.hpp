// SPDX-License-Identifier: BSL-1.0
#pragma once

// A savepoint of a session, as a guard: SAVEPOINT when made, RELEASE when said so, ROLLBACK TO when destroyed before.

#include <stele/session/flush.hpp>

#include <cstddef>
#include <utility>

namespace stele {

/// An open savepoint of a session. The session must outlive it.
class nested_transaction {
public:
    /// Flushes what there is; `SAVEPOINT`.
    explicit nested_transaction(detail::session_state& s)
        : session_(&s),
          mark_((s.require_idle("begin_nested()"), s.flush(), s.begin(), s.journal.size())),
          savepoint_(s.db.raw()) {}
    nested_transaction(nested_transaction&& other) noexcept
        : session_(std::exchange(other.session_, nullptr)),
          mark_(other.mark_),
          savepoint_(std::move(other.savepoint_)) {}
    nested_transaction& operator=(nested_transaction&&) = delete;
    ~nested_transaction() {
        if (session_ == nullptr) return;
        try {
            rollback();
        } catch (...) {
            // The transaction around it has ended already, and this with it.
        }
    }

    /// Flushes; `RELEASE`. What was done is then part of the session's transaction.
    void commit() {
        session_->require_idle("commit()");
        session_->flush();
        try {
            savepoint_.commit();
        } catch (...) {  // also of those who are told of the RELEASE, when it is done
            if (!savepoint_.is_open()) session_ = nullptr;
            throw;
        }
        session_ = nullptr;
    }
    /// `ROLLBACK TO`: the database and the objects are as they were when it began.
    void rollback() {
        detail::session_state& s = *std::exchange(session_, nullptr);
        s.roll_back_to(mark_);
        savepoint_.rollback();
    }

private:
    detail::session_state* session_;
    std::size_t mark_;
    sqlite::transaction savepoint_;
};

}  // namespace stele
