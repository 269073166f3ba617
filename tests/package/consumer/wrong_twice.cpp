// SPDX-License-Identifier: BSL-1.0
#include "library.hpp"

constexpr auto first = select(Book).where(Book::title == 5);
constexpr auto second = select(Book).where(Book::book_id == "It");
