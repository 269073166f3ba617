// SPDX-License-Identifier: BSL-1.0
#pragma once

// The tables that the tests of this folder make their mistakes with.

#include <stele/stele.hpp>

/// An enum that is stored as an INTEGER.
enum class binding { paper, hard };
/// Another.
enum class paper { plain, glossy };
/// One that is stored as TEXT, and so has no order.
enum class tongue { english, german };
template <>
inline constexpr stele::enumerator<tongue> stele::enum_names<tongue>[] = {
    {tongue::english, "english"}, {tongue::german, "german"}};

/// A type that stele does not know.
struct shelf {};

// clang-format off
STELE_TABLE(Author, "author",
    column(author_id,  std::int64_t, primary_key),
    column(first_name, std::string),
    column(last_name,  std::string),
    has_many(books,    Book, author, cascade_delete));

STELE_TABLE(Book, "book",
    column(book_id,    std::int64_t, primary_key),
    column(title,      std::string, max_length(100)),
    column(author_id,  std::int64_t),
    column(rating,     std::optional<double>),
    column(subtitle,   std::optional<std::string>),
    column(cover,      binding, default_(binding::paper)),
    column(language,   tongue, default_(tongue::english)),
    column(in_print,   bool, default_(true)),
    belongs_to(author, Author, author_id));

// No foreign key leads from or to it.
STELE_TABLE(Shop, "shop",
    column(shop_id, std::int64_t, primary_key),
    column(name,    std::string),
    column(stock,   paper));

// Two foreign keys lead to one table.
STELE_TABLE(Letter, "letter",
    column(letter_id,    std::int64_t, primary_key),
    column(sender_id,    std::int64_t),
    column(receiver_id,  std::int64_t),
    belongs_to(sender,   Author, sender_id),
    belongs_to(receiver, Author, receiver_id));

// Nothing but a key has to be given.
STELE_TABLE(Key, "key",
    column(key_id, std::int64_t, primary_key),
    column(twice,  std::optional<int>, generated));
// clang-format on
