// SPDX-License-Identifier: BSL-1.0
#pragma once

// A savepoint of a session, as a guard: SAVEPOINT when made, RELEASE when said so, ROLLBACK TO when destroyed before.

#include <stele/session/flush.hpp>

#include <cstddef>
#include <utility>

namespace stele {

/// An open savepoint of a session. It ends with the transaction or the savepoint around it.
class nested_transaction {
public:
    /// Flushes what there is; `SAVEPOINT`.
    explicit nested_transaction(detail::session_state& s)
        : session_(s, s.savepoints),
          mark_((s.require_idle("begin_nested()"), s.flush(), s.begin(), s.journal.size())),
          savepoint_(s.db.raw()) {}
    nested_transaction(nested_transaction&&) noexcept = default;
    nested_transaction& operator=(nested_transaction&&) = delete;
    ~nested_transaction() {
        if (session_.get() == nullptr) return;
        try {
            rollback();
        } catch (...) {
            // The transaction around it has ended already, and this with it.
        }
    }

    /// Flushes; `RELEASE`. What was done is then part of the session's transaction.
    /// @throws session_error where it has ended already, also with the transaction or the savepoint around it
    void commit() {
        detail::session_state& s = require_open();
        s.flush();
        try {
            savepoint_.commit();
        } catch (...) {  // also of those who are told of the RELEASE, when it is done
            if (!savepoint_.is_open()) s.savepoints.end_from(session_);
            throw;
        }
        s.savepoints.end_from(session_);
    }
    /// `ROLLBACK TO`: the database and the objects are as they were when it began. @throws as above
    void rollback() {
        detail::session_state& s = require_open();
        s.savepoints.end_from(session_);
        s.roll_back_to(mark_);
        savepoint_.rollback();
    }

private:
    detail::session_state& require_open() const {
        if (session_.get() == nullptr)
            throw session_error{
                "a savepoint that has ended is committed or rolled back: by itself, with the "
                "transaction around it, or with its session"};
        session_.get()->require_idle("commit() or rollback() of a savepoint");
        return *session_.get();
    }

    detail::session_use session_;
    std::size_t mark_;
    sqlite::transaction savepoint_;
};

}  // namespace stele
