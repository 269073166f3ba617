// SPDX-License-Identifier: BSL-1.0
// Types are judged where the operator is written, so that this is a file of its own.
#include <library/tables.hpp>

using library::Book;

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::title == "5");
#else
constexpr auto statement = select(Book).where(Book::title == 5);
#endif
