// SPDX-License-Identifier: BSL-1.0
#pragma once

// A library whose relationships are loaded in every way, and a count of the statements.

#include "statement_count.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loading {

using namespace stele::literals;

STELE_TABLE(Country, "country",
    column(code, std::string, primary_key),
    column(name, std::string));
STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(name, std::string),
    column(country_code, std::optional<std::string>),
    belongs_to(country, Country, country_code),
    has_many(books, Book, author, cascade_delete, ordered_by(title)),
    has_one(portrait, Portrait, author, cascade_delete));
STELE_TABLE(Portrait, "portrait",
    column(portrait_id, std::int64_t, primary_key),
    column(author_id, std::int64_t, unique),
    column(file, std::string),
    belongs_to(author, Author, author_id));
STELE_TABLE(Publisher, "publisher",
    column(publisher_id, std::int64_t, primary_key),
    column(name, std::string), column(rank, std::int8_t),
    has_many(books, Book, publisher));
STELE_TABLE(Book, "book",
    column(book_id, std::int64_t, primary_key),
    column(title, std::string),
    column(author_id, std::int64_t),
    column(publisher_id, std::optional<std::int64_t>),
    belongs_to(author, Author, author_id),
    belongs_to(publisher, Publisher, publisher_id),
    many_to_many(subjects, BookSubject, book, subject, ordered_by(name)));
STELE_TABLE(Subject, "subject",
    column(subject_id, std::int64_t, primary_key),
    column(name, std::string),
    many_to_many(books, BookSubject, subject, book));
STELE_TABLE(BookSubject, "book_subject",
    column(id, std::int64_t, primary_key),
    column(book_id, std::int64_t),
    column(subject_id, std::int64_t),
    belongs_to(book, Book, book_id),
    belongs_to(subject, Subject, subject_id));

struct library {
    library() {
        db.create_all(Country, Author, Portrait, Publisher, Book, Subject, BookSubject);
        db.query("INSERT INTO country VALUES ('us', 'USA'), ('de', 'Germany')");
        db.query(
            "INSERT INTO author VALUES (1, 'King', 'us'), (2, 'Mann', 'de'), (3, 'Homer', NULL)");
        db.query("INSERT INTO portrait VALUES (1, 1, 'king.png'), (2, 2, 'mann.png')");
        db.query("INSERT INTO publisher VALUES (1, 'Viking', 1), (2, 'Fischer', 2)");
        db.query(
            "INSERT INTO book VALUES (1, 'It', 1, 1), (2, 'Carrie', 1, NULL), "
            "(3, 'Joseph', 2, 2), (4, 'Cell', 1, 1)");
        db.query("INSERT INTO subject VALUES (1, 'horror'), (2, 'clowns'), (3, 'bible')");
        db.query(
            "INSERT INTO book_subject VALUES (1, 1, 1), (2, 1, 2), (3, 1, 1), (4, 2, 1), "
            "(5, 3, 3)");
    }
    stele::sqlite::connection db{":memory:"};
};

template <class Range, class Name>
std::string names(const Range& range, const Name& name) {
    std::string all;
    for (const auto& each : range) all += (all.empty() ? "" : ", ") + name(each);
    return all;
}
template <class Entity>
std::string titles(const Entity& author) {
    return names(author[Author::books].all(), [](const auto& b) { return b->title; });
}
template <class Entity>
std::string subjects(const Entity& book) {
    return names(book[Book::subjects].all(), [](const auto& s) { return s->name; });
}

}  // namespace loading
