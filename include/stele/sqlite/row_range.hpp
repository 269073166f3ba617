// SPDX-License-Identifier: BSL-1.0
#pragma once

// What can be done with the rows of a query: iterate over them, take all, one or the first.

#include <stele/types/error.hpp>

#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stele::sqlite {

/// The rows of a query, single-pass; iteration re-uses one row. `Self` has step() (to the next row;
/// false where there is none), read(row), finish(), text(), and at_most_one: whether nobody has to
/// look for a second row.
template <class Self, class Row>
class row_range {
public:
    using stele_result = void;
    /// The type of a row.
    using row_type = Row;
    using value_type = Row;

    row_range() = default;
    row_range(const row_range&) = delete;
    row_range& operator=(const row_range&) = delete;

    /// An input iterator; what it refers to is overwritten by the next row.
    class iterator {
    public:
        using iterator_concept = std::input_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = row_type;

        iterator() = default;
        explicit iterator(row_range& r) : range_(&r) {}
        row_type& operator*() const { return range_->row_; }
        row_type* operator->() const { return &range_->row_; }
        iterator& operator++() {
            range_->next();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const iterator& i, std::default_sentinel_t) { return i.is_done(); }

    private:
        bool is_done() const { return range_->done_; }

        row_range* range_ = nullptr;
    };

    /// Runs the query, and reads the first row.
    iterator begin() {
        next();
        return iterator{*this};
    }
    std::default_sentinel_t end() const { return {}; }

    /// All rows that are left.
    std::vector<row_type> all() {
        std::vector<row_type> rows;
        while (next()) rows.push_back(std::move(row_));
        return rows;
    }
    /// The only row. @throws no_result, multiple_results
    row_type one() {
        if (!next()) throw_no_result();
        return only();
    }
    /// The only row, or none. @throws multiple_results
    std::optional<row_type> one_or_none() {
        if (!next()) return std::nullopt;
        return only();
    }
    /// The first row, or none; the others are not read.
    std::optional<row_type> first() {
        if (!next()) return std::nullopt;
        end_here();
        return std::move(row_);
    }

protected:
    ~row_range() = default;

    [[noreturn]] void throw_no_result() {
        throw no_result{"no row, where there must be one: " + std::string(self().text())};
    }
    bool is_done() const { return done_; }
    void end_here() {
        done_ = true;
        self().finish();
    }

private:
    Self& self() { return static_cast<Self&>(*this); }

    bool next() {
        if (done_) return false;
        if (!self().step()) {
            end_here();
            return false;
        }
        self().read(row_);
        return true;
    }
    row_type only() {
        row_type found = std::move(row_);
        bool more = false;
        if constexpr (!Self::at_most_one) more = self().step();
        end_here();
        if (more)
            throw multiple_results{"more than one row, where there must be one: " +
                                   std::string(self().text())};
        return found;
    }

    row_type row_{};
    bool done_ = false;
};

}  // namespace stele::sqlite
