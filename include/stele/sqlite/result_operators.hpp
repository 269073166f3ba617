// SPDX-License-Identifier: BSL-1.0
#pragma once

// A result as a value, `db.execute(select(count()).from(Book)) > 0`: a sentence. At namespace scope, so that no result
// has to declare the operators.

#include <stele/sqlite/result.hpp>

#include <cstdint>

namespace stele::sqlite {

#define STELE_OPERATOR_OF_RESULT(op, type)                \
    template <class S, class Shape, class T>              \
    type operator op(const result<S, Shape>&, const T&) { \
        check::as_list<result<S, Shape>>();               \
        return {};                                        \
    }
STELE_OPERATOR_OF_RESULT(==, bool)
STELE_OPERATOR_OF_RESULT(<, bool)
STELE_OPERATOR_OF_RESULT(>, bool)
STELE_OPERATOR_OF_RESULT(<=, bool)
STELE_OPERATOR_OF_RESULT(>=, bool)
STELE_OPERATOR_OF_RESULT(+, std::int64_t)
STELE_OPERATOR_OF_RESULT(-, std::int64_t)
#undef STELE_OPERATOR_OF_RESULT

}  // namespace stele::sqlite
