// SPDX-License-Identifier: BSL-1.0
#pragma once

// The two tables of the README, without any using-directive.

#include <stele/stele.hpp>

STELE_TABLE(Author, "author",
    column(author_id,  std::int64_t, primary_key),
    column(first_name, std::string),
    column(last_name,  std::string),
    has_many(books,    Book, author, cascade_delete));

STELE_TABLE(Book, "book",
    column(book_id,    std::int64_t, primary_key),
    column(title,      std::string, max_length(100)),
    column(author_id,  std::int64_t),
    belongs_to(author, Author, author_id));
