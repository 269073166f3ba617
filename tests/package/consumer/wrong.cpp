// SPDX-License-Identifier: BSL-1.0
#include <stele/sqlite.hpp>

#include <library.hpp>

int twice(int x) {
    int unused = x;
    return std::puts(TITLE);
}

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).where(Book::title == TITLE);
#else
constexpr auto statement = select(Book).where(Book::title == 5);
#endif
