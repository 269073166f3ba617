// SPDX-License-Identifier: BSL-1.0
#include <library/tables.hpp>

using library::Book;

#ifdef STELE_CONTROL
constexpr auto statement = select(Book).order_by(Book::title, Book::book_id);
#else
constexpr auto statement = select(Book).order_by(Book::title).order_by(Book::book_id);
#endif
