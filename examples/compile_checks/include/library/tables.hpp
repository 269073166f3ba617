// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <stele/stele.hpp>

#include <cstdint>
#include <string>

namespace library {

// clang-format off
STELE_TABLE(Author, "author",
    column(author_id,  std::int64_t, primary_key),
    column(last_name,  std::string),
    has_many(books,    Book, author));

STELE_TABLE(Book, "book",
    column(book_id,    std::int64_t, primary_key),
    column(title,      std::string, max_length(LIBRARY_TITLE_LENGTH)),
    column(author_id,  std::int64_t),
    belongs_to(author, Author, author_id));

STELE_TABLE(Loan, "loan",
    column(loan_id,    std::int64_t, primary_key),
    column(reader_id,  std::int64_t),
    column(book_id,    std::int64_t),
    belongs_to(book,   Book, book_id));
// clang-format on

/// The loans that fulfil a condition. The sentence is the library's own, in its words.
template <class Condition>
constexpr auto loans_where(const Condition& condition) {
    constexpr bool right = stele::valid_where<decltype(select(Loan)), Condition>;
    static_assert(right, "library: loans are picked by a condition on the columns of Loan");
    if constexpr (right) return select(Loan).where(condition);
    else return select(Loan);
}

}  // namespace library
