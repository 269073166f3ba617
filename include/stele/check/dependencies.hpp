// SPDX-License-Identifier: BSL-1.0
#pragma once

// Which columns have one value in each group: plain data, without templates. A rule says that some
// columns determine others: those of a key its whole table, those on one side of an equality the
// other side.

#include <stele/render/hash.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stele::detail {

/// A column of a statement's table, or, with no column, all of the table. Known by their names.
struct dependent {
    std::uint64_t table;
    std::uint64_t column;

    friend constexpr bool operator==(const dependent& a, const dependent& b) {
        return a.table == b.table && a.column == b.column;
    }
};

template <class T>
inline constexpr std::uint64_t table_id = render::hash(T::stele_sql_name);
template <class Column>
inline constexpr std::uint64_t column_id = render::hash(Column::stele_sql_name());

/// What is determined, and by which rules it spreads. More than it can hold, which no statement of
/// sense has, determines everything.
class dependencies {
public:
    /// Begins a rule; what is added to it next determines what is added behind then().
    constexpr void when() {
        if (rules_ == most_rules) full_ = true;
        else rule_[rules_] = {size_, size_, size_, false};
    }
    constexpr void add(dependent d) {
        if (size_ == most) full_ = true;
        else node_[size_++] = d;
    }
    constexpr void then() {
        if (!full_) rule_[rules_].then = size_;
    }
    constexpr void end() {
        if (!full_) rule_[rules_++].end = size_;
    }
    /// Leaves out the rule that was begun.
    constexpr void drop() {
        if (!full_) size_ = rule_[rules_].begin;
    }
    /// A column that is determined from the beginning.
    constexpr void fix(dependent d) {
        when();
        then();
        add(d);
        end();
    }
    /// Applies the rules until nothing more is determined.
    constexpr void spread() {
        for (bool changed = !full_; changed;) {
            changed = false;
            for (std::size_t i = 0; i < rules_; ++i) {
                rule& r = rule_[i];
                if (r.applied || !all_known(r.begin, r.then)) continue;
                r.applied = changed = true;
                for (std::size_t j = r.then; j < r.end; ++j)
                    if (!has(node_[j])) known_[knowns_++] = node_[j];
            }
        }
    }
    /// Whether a column is determined, or a table's columns all are.
    constexpr bool has(dependent d) const {
        if (full_) return true;
        for (std::size_t i = 0; i < knowns_; ++i)
            if (known_[i] == d || known_[i] == dependent{d.table, 0}) return true;
        return false;
    }

private:
    constexpr bool all_known(std::size_t begin, std::size_t end) const {
        for (; begin < end; ++begin)
            if (!has(node_[begin])) return false;
        return true;
    }

    struct rule {
        std::size_t begin, then, end;
        bool applied;
    };
    static constexpr std::size_t most = 192, most_rules = 96;

    // Not set to anything: the compiler would do that for each statement that is judged.
    dependent node_[most];
    dependent known_[most];
    rule rule_[most_rules];
    std::size_t size_ = 0, rules_ = 0, knowns_ = 0;
    bool full_ = false;
};

}  // namespace stele::detail
