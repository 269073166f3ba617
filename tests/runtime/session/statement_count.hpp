// SPDX-License-Identifier: BSL-1.0
#pragma once

// Counts the SELECTs of a connection.

#include <stele/session.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

class statement_count {
public:
    explicit statement_count(stele::sqlite::connection& db) : db_(db) {
        db.observe(&statement_count::add, this);
    }
    statement_count(const statement_count&) = delete;
    statement_count& operator=(const statement_count&) = delete;
    ~statement_count() { db_.observe(nullptr, nullptr); }

    /// How many SELECTs have run since it was asked last.
    std::size_t take() {
        const std::size_t count = texts_.size();
        last_ = texts_.empty() ? "" : texts_.back();
        texts_.clear();
        return count;
    }
    /// The last of those that take() counted.
    const std::string& last() const { return last_; }

private:
    static void add(void* self, std::string_view sql, std::span<const stele::bound_value>) {
        if (sql.starts_with("SELECT"))
            static_cast<statement_count*>(self)->texts_.emplace_back(sql);
    }

    stele::sqlite::connection& db_;
    std::vector<std::string> texts_;
    std::string last_;
};
