// SPDX-License-Identifier: BSL-1.0
#pragma once

// What can be done with the rows of a query: iterate over them, take all, one or the first.

#include <stele/check/result.hpp>
#include <stele/meta/iterator.hpp>
#include <stele/result/row_buffer.hpp>
#include <stele/sqlite/refused_result.hpp>
#include <stele/sqlite/row_source.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace stele::sqlite {

namespace detail {

/// The clauses of a statement, which its result does not have: errors.
class no_clauses {
public:
#define STELE_NO_CLAUSE_OF_RESULT(name)            \
    template <class... Given>                      \
    refused_result name(const Given&...) const {   \
        check::clause_of_result<list<Given...>>(); \
        return {};                                 \
    }
    STELE_NO_CLAUSE_OF_RESULT(where)
    STELE_NO_CLAUSE_OF_RESULT(order_by)
    STELE_NO_CLAUSE_OF_RESULT(limit)
    STELE_NO_CLAUSE_OF_RESULT(offset)
    STELE_NO_CLAUSE_OF_RESULT(join)
    STELE_NO_CLAUSE_OF_RESULT(left_join)
    STELE_NO_CLAUSE_OF_RESULT(group_by)
    STELE_NO_CLAUSE_OF_RESULT(having)
    STELE_NO_CLAUSE_OF_RESULT(distinct)
    STELE_NO_CLAUSE_OF_RESULT(returning)
    STELE_NO_CLAUSE_OF_RESULT(filter)
    STELE_NO_CLAUSE_OF_RESULT(options)
#undef STELE_NO_CLAUSE_OF_RESULT

    // What a list has. No number is the size, so that std::ranges does not take it for one.
    template <class... Given>
    refused_size size(const Given&...) const {
        check::as_list<list<Given...>>();
        return {};
    }
    template <class... Given>
    bool empty(const Given&...) const {
        check::as_list<list<Given...>>();
        return true;
    }
    template <class... Given>
    std::int64_t count(const Given&...) const {
        check::as_list<list<Given...>>();
        return 0;
    }
};

/// A row that a buffer can hold until their number is known; the bits of std::vector<bool> are none.
template <class Row>
concept Buffered = !stele::detail::same<Row, bool> && requires(Row & row) {
    { row = static_cast<Row&&>(row) }
    noexcept;
};
/// What the buffer does with a row.
template <class Row>
void manage_row(void* to, void* from) {
    if (from == nullptr) {
        new (to) Row{};
        return;
    }
    Row& row = *static_cast<Row*>(from);
    if (to != nullptr) *static_cast<Row*>(to) = static_cast<Row&&>(row);
    row.~Row();
}

}  // namespace detail

/// The rows of a query, single-pass; iteration re-uses one row.
template <class Row, class Source = lease>
class row_range : public detail::row_source<Source>, public detail::no_clauses {
public:
    /// The type of a row.
    using row_type = Row;
    using value_type = Row;

    /// An input iterator; what it refers to is overwritten by the next row.
    class iterator {
    public:
        using iterator_concept = std::input_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = row_type;

        iterator() = default;
        [[gnu::always_inline]] row_type& operator*() const { return range_->row_; }
        row_type* operator->() const { return &range_->row_; }
        [[gnu::always_inline]] iterator& operator++() {
            range_->next(&range_->row_);
            return *this;
        }
        void operator++(int) { ++*this; }
        [[gnu::always_inline]] bool operator==(std::default_sentinel_t) const {
            return range_->is_done();
        }

    private:
        friend row_range;
        row_range* range_;  // without an initialiser, whose constructor would be made for each row
    };

    /// Runs the query, and reads the first row.
    [[gnu::always_inline]] iterator begin() {
        this->next(&row_);
        iterator first;
        first.range_ = this;
        return first;
    }

    /// All rows that are left.
    std::vector<row_type> all() requires detail::Buffered<Row> {
        stele::detail::row_buffer buffer{sizeof(row_type), alignof(row_type),
                                         &detail::manage_row<row_type>};
        this->read_all(buffer);
        std::vector<row_type> rows(buffer.size());
        buffer.move_to(rows.data());
        return rows;
    }
    std::vector<row_type> all() {
        std::vector<row_type> rows;
        while (this->next(&row_)) rows.emplace_back(std::move(row_));
        return rows;
    }
    /// The only row. @throws no_result, multiple_results
    row_type one() { return only_row(false); }
    // Errors: which rows, and how many, is said by the statement.
    template <class Type = void, class... Given>
    std::vector<row_type> all(const Given&...) {
        check::all_rows<Type, Given...>();
        return {};
    }
    template <class Type = void, class... Given>
    std::optional<row_type> first(const Given&...) {
        check::all_rows<Type, Given...>();
        return {};
    }
    /// An error: all() has positions.
    template <class Position>
    row_type& operator[](const Position&) {
        check::as_list<row_range>();
        return row_;
    }
    // Errors: all() is a list, one() the only row.
#define STELE_NOT_OF_RESULT(name)         \
    template <class... Given>             \
    row_type& name(const Given&...) {     \
        check::as_list<list<Given...>>(); \
        return row_;                      \
    }
    STELE_NOT_OF_RESULT(front)
    STELE_NOT_OF_RESULT(back)
    STELE_NOT_OF_RESULT(at)
    STELE_NOT_OF_RESULT(fetch)
    STELE_NOT_OF_RESULT(get)
    STELE_NOT_OF_RESULT(value)
    STELE_NOT_OF_RESULT(fetchone)
    STELE_NOT_OF_RESULT(operator*)
#undef STELE_NOT_OF_RESULT
    template <class... Given>
    std::vector<row_type> fetchall(const Given&...) {
        check::as_list<list<Given...>>();
        return {};
    }

    /// An error: one() is the only row.
    row_type* operator->() {
        check::as_list<row_range>();
        return &row_;
    }
    /// An error: all() is a std::vector, one() the only row, first() may be none, scalar() a value.
    template <class T>
        requires(std::is_same_v<T, Row> || std::is_same_v<T, std::vector<Row>> ||
                 std::is_same_v<T, std::string> || std::is_arithmetic_v<T>)
    explicit(std::is_same_v<T, bool>) operator T() {  // NOLINT(google-explicit-constructor)
        check::as_list<row_range>();
        return {};
    }
    /// The only row, or none. @throws multiple_results
    std::optional<row_type> one_or_none() { return only_row_or_none(false); }
    /// The first row, or none; the others are not read.
    std::optional<row_type> first() {
        if (!this->next(&row_)) return std::nullopt;
        this->end_here();
        return std::move(row_);
    }

protected:
    using read_function = typename detail::row_source<Source>::read_function;

    // Inlined also at -O0, as ~result() is: two functions less for each query.
    [[gnu::always_inline]] row_range(connection& db, read_function read)
        : detail::row_source<Source>(db, read) {}
    row_range(connection& db, Source&& source, read_function read,
              typename detail::row_source<Source>::step_function stepped = nullptr)
        : detail::row_source<Source>(db, std::move(source), read, stepped) {}
    // NOLINTNEXTLINE(modernize-use-equals-default)
    [[gnu::always_inline]] ~row_range() {}

    // Read where it is returned.
    row_type only_row(bool at_most_one) {
        row_type found{};
        this->require_row(&found);
        this->require_end(at_most_one);
        return found;
    }
    std::optional<row_type> only_row_or_none(bool at_most_one) {
        std::optional<row_type> found{std::in_place};
        if (this->next(&*found)) this->require_end(at_most_one);
        else found.reset();
        return found;
    }

private:
    row_type row_{};
};

}  // namespace stele::sqlite
