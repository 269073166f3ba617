// SPDX-License-Identifier: BSL-1.0
#pragma once

// The result of what was refused, and had its sentence: all can be asked of it, and nothing more is
// said.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace stele::sqlite::detail {

struct refused_row {
    template <class Key>
    refused_row& operator[](const Key&) {
        return *this;
    }
};

/// The size of a result, which has none.
struct refused_size {
    operator std::size_t() const { return 0; }  // NOLINT(google-explicit-constructor)
};

/// Rows that are never read.
template <class Row>
class refused_rows {
public:
    Row* begin() const { return nullptr; }
    Row* end() const { return nullptr; }
    std::vector<Row> all() const { return {}; }
    Row one() const { return {}; }
    std::optional<Row> one_or_none() const { return {}; }
    std::optional<Row> first() const { return {}; }
    refused_row scalar() const { return {}; }
    template <class T>
    refused_rows<T> into() const {
        return {};
    }
    refused_rows stream() const { return {}; }
    std::int64_t changes() const { return 0; }
    std::int64_t key() const { return 0; }
    std::string_view text() const { return {}; }

    std::size_t size() const { return 0; }
    bool empty() const { return true; }
    explicit operator bool() const { return false; }
    Row& operator[](std::size_t) const { return *begin(); }
    Row* operator->() const { return nullptr; }

    // The clauses of a statement that was said to a connection.
#define STELE_REFUSED_CLAUSE(name)                    \
    template <class... Given>                         \
    const refused_rows& name(const Given&...) const { \
        return *this;                                 \
    }
    STELE_REFUSED_CLAUSE(distinct)
    STELE_REFUSED_CLAUSE(from)
    STELE_REFUSED_CLAUSE(join)
    STELE_REFUSED_CLAUSE(left_join)
    STELE_REFUSED_CLAUSE(on)
    STELE_REFUSED_CLAUSE(where)
    STELE_REFUSED_CLAUSE(everywhere)
    STELE_REFUSED_CLAUSE(group_by)
    STELE_REFUSED_CLAUSE(having)
    STELE_REFUSED_CLAUSE(order_by)
    STELE_REFUSED_CLAUSE(limit)
    STELE_REFUSED_CLAUSE(offset)
    STELE_REFUSED_CLAUSE(set)
    STELE_REFUSED_CLAUSE(values)
    STELE_REFUSED_CLAUSE(returning)
    STELE_REFUSED_CLAUSE(filter)
    STELE_REFUSED_CLAUSE(filter_by)
    STELE_REFUSED_CLAUSE(options)
    STELE_REFUSED_CLAUSE(commit)
    STELE_REFUSED_CLAUSE(rollback)
#undef STELE_REFUSED_CLAUSE
};
using refused_result = refused_rows<refused_row>;

/// The result of a write that was refused.
struct refused_change : refused_result {
    template <class Change>
    explicit refused_change(const Change&) {}
};

class refused_prepared {
public:
    template <class... Args>
    refused_result operator()(const Args&...) const {
        return {};
    }
    template <class... Args>
    refused_result scalars(const Args&...) const {
        return {};
    }
    std::string_view text() const { return {}; }
};

}  // namespace stele::sqlite::detail
