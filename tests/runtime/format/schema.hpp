// SPDX-License-Identifier: BSL-1.0
#pragma once

// The tables of the formatting tests: one of authors and books, and one with every kind of column.

#include <stele/chrono.hpp>
#include <stele/stele.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace format_test {

enum class color { red, green };
enum class level { low = 1, high = 2 };

struct isbn {
    std::string text;
    friend bool operator==(const isbn&, const isbn&) = default;
};
struct shop_id {
    std::int64_t number = 0;
    friend bool operator==(const shop_id&, const shop_id&) = default;
};

}  // namespace format_test

template <>
inline constexpr stele::enumerator<format_test::color> stele::enum_names<format_test::color>[] = {
    {format_test::color::red, "red"}, {format_test::color::green, "green"}};

template <>
struct stele::type_mapping<format_test::isbn> {
    using database_type = std::string;
    static constexpr auto supports = stele::operations::equality;
    static std::string_view to_database(const format_test::isbn& i) { return i.text; }
    static format_test::isbn from_database(std::string_view text) { return {std::string(text)}; }
};
template <>
struct stele::type_mapping<format_test::shop_id> {
    using database_type = std::int64_t;
    static constexpr auto supports = stele::operations::equality;
    static std::int64_t to_database(format_test::shop_id id) { return id.number; }
    static format_test::shop_id from_database(std::int64_t number) { return {number}; }
};

namespace format_test {

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
    belongs_to(author, Author, author_id));

STELE_TABLE(Everything, "everything",
    column(shop,     shop_id, primary_key),
    column(yes,      bool),
    column(small,    std::int8_t),
    column(huge,     std::uint64_t),
    column(single,   float),
    column(real,     double),
    column(text,     std::string),
    column(bytes,    std::vector<std::byte>),
    column(day,      std::chrono::year_month_day),
    column(moment,   std::chrono::sys_time<std::chrono::milliseconds>),
    column(length,   std::chrono::seconds),
    column(paint,    color, named("paint color")),
    column(degree,   level),
    column(number,   isbn),
    column(nothing,  std::optional<std::int32_t>));

}  // namespace format_test
