// SPDX-License-Identifier: BSL-1.0
#pragma once

// What is loaded with a query: `.options(selectin(Author::books, Book::publisher))`.

#include <stele/session/mapping.hpp>

#include <memory>
#include <tuple>
#include <vector>

namespace stele::detail {

/// A relationship to load for all objects of a query at once.
class load_option {
public:
    load_option() = default;
    load_option(const load_option&) = delete;
    load_option& operator=(const load_option&) = delete;
    virtual ~load_option() = default;
    virtual void load(session_state& s, const std::vector<object_ref>& owners) = 0;
};

class load_options {
public:
    bool empty() const { return true; }
    template <class Option>
    void add(const Option&) {}
    template <class Row>
    void load(session_state&, const std::vector<Row>&) {}
};

}  // namespace stele::detail
