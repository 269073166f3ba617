// SPDX-License-Identifier: BSL-1.0
#pragma once

// How a function ends that is an error: with its sentence, and a result of which nothing more is said.
//
//     constexpr auto set(const Given&...) const {
//         STELE_LAST_WORD {
//             static_assert(is_clause_of_select<Given...>, "stele: select() has no set() …");
//         };
//         return STELE_NO_MORE(refused_select<Given...>);
//     }
//
// Clang takes an object of a class in which an assertion failed for an expression that it knows nothing of: whatever is
// done with that is no second error. GCC has no such thing, and gives a result that can do what is likely to follow. The
// result is deduced, so that the body, and its sentence, comes before all that follows the call.

#if defined(__clang__)
#define STELE_LAST_WORD struct none
#define STELE_NO_MORE(...) \
    none {}
#else
#define STELE_LAST_WORD
#define STELE_NO_MORE(...) \
    __VA_ARGS__ {}
#endif
