// SPDX-License-Identifier: BSL-1.0
#pragma once

// Authors, books and pages whose events are watched.

#include <stele/session.hpp>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace events_test {

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(name,      std::string),
    column(n_books,   std::int64_t),
    has_many(books,   Book, author, cascade_delete));

STELE_TABLE(Book, "book",
    column(book_id,   std::int64_t, primary_key),
    column(title,     std::string, unique),
    column(author_id, std::optional<std::int64_t>),
    belongs_to(author, Author, author_id));

STELE_TABLE(Page, "page",
    column(page_id,   std::int64_t, primary_key),
    column(edition,   std::int64_t, version),
    column(text,      std::string));

using stele::entity;
using stele::object_state;

struct library {
    stele::sqlite::connection db{":memory:"};
    stele::session session;

    library() : session((db.create_all(Author, Book, Page), db)) {}
};

inline entity<Author> add_king(library& l, int books = 0) {
    auto king = l.session.add(Author::row{.name = "King"});
    for (int i = 0; i < books; ++i) king[Author::books].add({.title = "Book " + std::to_string(i)});
    return king;
}
inline std::int64_t rows(library& l) {
    return l.db.query<std::int64_t>("SELECT count(*) FROM book").scalar();
}

/// Throws while it is told to.
struct thrower {
    bool on = true;
    void operator()() const {
        if (on) throw std::runtime_error("handler");
    }
};

}  // namespace events_test
