// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a statement did that changes the database.

#include <cstdint>

namespace stele::sqlite {

/// What an INSERT, UPDATE or DELETE did, or that a CREATE or DROP was done. It has run when this
/// exists.
class change {
public:
    change(std::int64_t changes, std::int64_t key) : changes_(changes), key_(key) {}

    /// The number of rows inserted, updated or deleted; of a range of rows, the total.
    std::int64_t changes() const { return changes_; }
    /// The key that the database gave to the row of a single INSERT: its INTEGER PRIMARY KEY or
    /// rowid.
    std::int64_t key() const { return key_; }

private:
    std::int64_t changes_;
    std::int64_t key_;
};

}  // namespace stele::sqlite
