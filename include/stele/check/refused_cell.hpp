// SPDX-License-Identifier: BSL-1.0
#pragma once

// What stands for a value that was refused, and had its sentence.

#include <stele/types/nullable.hpp>

#include <string>

namespace stele::detail {

/// What row["n"_c] gives for a name that the row does not have: whatever is done with it is not a second
/// error. Text, as most columns are, and a value of any type where one is wanted.
struct refused_cell : std::string {
    template <class T>
    refused_cell& operator=(const T&) {
        return *this;
    }
    // An optional is made of its value.
    template <class T>
        requires(!is_optional<T>)
    operator T() const {  // NOLINT(google-explicit-constructor)
        __builtin_unreachable();
    }
    template <class T>
    friend bool operator==(const refused_cell&, const T&) {
        return false;
    }
#define STELE_OF_REFUSED_CELL(op, type)                      \
    template <class T>                                       \
    friend type operator op(const refused_cell&, const T&) { \
        return {};                                           \
    }
    STELE_OF_REFUSED_CELL(<, bool)
    STELE_OF_REFUSED_CELL(>, bool)
    STELE_OF_REFUSED_CELL(<=, bool)
    STELE_OF_REFUSED_CELL(>=, bool)
    STELE_OF_REFUSED_CELL(+, refused_cell)
    STELE_OF_REFUSED_CELL(-, refused_cell)
    STELE_OF_REFUSED_CELL(*, refused_cell)
    STELE_OF_REFUSED_CELL(/, refused_cell)
#undef STELE_OF_REFUSED_CELL
};

}  // namespace stele::detail
