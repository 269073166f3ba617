// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a statement did that changes the database.

#include <stele/check/result.hpp>
#include <stele/check/result_names.hpp>
#include <stele/sqlite/refused_result.hpp>

#include <cstdint>
#include <optional>
#include <type_traits>
#include <vector>

namespace stele::sqlite {

namespace detail {

/// What is no row of anything.
struct no_row {};

/// What the result of a statement without rows does not have: errors, all of them. `Row` is what its
/// rows would be.
template <class Row, bool Text>
class without_rows {
public:
    Row* begin() const { return refuse(); }
    Row* end() const { return nullptr; }
    std::vector<Row> all() const { return refuse(), std::vector<Row>{}; }
    Row one() const { return refuse(), Row{}; }
    std::optional<Row> one_or_none() const { return refuse(), std::nullopt; }
    std::optional<Row> first() const { return refuse(), std::nullopt; }
    std::int64_t scalar() const { return refuse(), 0; }
    template <class T = Row>
    refused_rows<T> into() const {
        return refuse(), refused_rows<T>{};
    }
    refused_rows<Row> stream() const { return refuse(), refused_rows<Row>{}; }
    template <class Number>
        requires std::is_arithmetic_v<Number>
    operator Number() const {  // NOLINT(google-explicit-constructor)
        check::number_of_write<Row>();
        return {};
    }

private:
    static Row* refuse() {
        check::rows_of_write<Row, Text>();
        return nullptr;
    }
};

}  // namespace detail

/// What an INSERT, UPDATE or DELETE did, or that a CREATE or DROP was done. It has run when this
/// exists.
class change : public stele::detail::other_names_of_change {
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

/// What a text without rows did.
class text_change : public change, public detail::without_rows<detail::no_row, true> {
public:
    explicit text_change(const change& c) : change(c) {}
};

/// What a statement did to a table whose rows are `Row`; `OneRow` where it is an INSERT of one row.
template <class Row, bool OneRow>
class written : public change, public detail::without_rows<Row, false> {
public:
    explicit written(const change& c) : change(c) {}

    /// The key that the database gave to the row of a single INSERT: its INTEGER PRIMARY KEY or
    /// rowid. An error: of any other statement.
    std::int64_t key() const {
        check::key_of_row<Row, OneRow>();
        return change::key();
    }
};

namespace detail {

/// What execute() gives of a statement without rows.
template <class S>
struct result_of_write {
    using type = written<no_row, false>;
};
template <class S>
    requires requires { typename S::table::row; }
struct result_of_write<S> {
    using type = written < typename S::table::row, requires { requires S::stele_inserts_one; }
    > ;
};
template <class S>
    requires requires { typename S::stele_refused; }
struct result_of_write<S> {
    using type = refused_change;
};
template <class S>
using result_of_write_t = typename result_of_write<S>::type;

}  // namespace detail

}  // namespace stele::sqlite
