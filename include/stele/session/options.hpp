// SPDX-License-Identifier: BSL-1.0
#pragma once

// How a session works: `session{db, {.begin = immediate}}`.

#include <stele/sqlite/transaction.hpp>

namespace stele {

using sqlite::transaction_kind;
using enum sqlite::transaction_kind;

/// What a session does by itself.
struct session_options {
    /// When its transactions take their locks: deferred, immediate, exclusive.
    transaction_kind begin = transaction_kind::deferred;
    bool autoflush = true;         ///< changes are written before each query
    bool expire_on_commit = true;  ///< objects are read again when they are used after commit()
    bool raise_on_lazy =
        false;  ///< using a relationship that was not loaded throws lazy_load_refused
};

}  // namespace stele
