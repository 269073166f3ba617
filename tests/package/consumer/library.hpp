// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <stele/stele.hpp>

#include <cstdint>
#include <string>

STELE_TABLE(Author, "author",
    column(author_id,  std::int64_t, primary_key),
    column(last_name,  std::string),
    has_many(books,    Book, author));

STELE_TABLE(Book, "book",
    column(book_id,    std::int64_t, primary_key),
    column(title,      std::string),
    column(author_id,  std::int64_t),
    belongs_to(author, Author, author_id));
