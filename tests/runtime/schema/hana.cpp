// SPDX-License-Identifier: BSL-1.0

// Rows are Hana Structs: a table's own row struct, and a struct that was there before.

#include "catch.hpp"
#include "library.hpp"

#include <boost/hana.hpp>

#include <string>
#include <vector>

namespace hana_rows {

struct point {
    int x = 0;
    std::string label{};
};
STELE_MAP(Point, "point", point, column(x, primary_key), column(label));

}  // namespace hana_rows

namespace hana = boost::hana;
using hana_rows::point;

TEST_CASE("Hana reflects on a table's row") {
    Book::row book{.book_id = 1, .title = "It", .author_id = 4};
    std::vector<std::string> names;
    hana::for_each(hana::keys(book), [&](auto key) { names.push_back(key.c_str()); });
    CHECK(names == std::vector<std::string>{"book_id", "title", "author_id"});

    std::string members;
    hana::for_each(
        book, hana::fuse([&](auto name, const auto& member) {
            members += name.c_str();
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::string>)
                members += "=" + member;
            members += ' ';
        }));
    CHECK(members == "book_id title=It author_id ");

    Book::row same = book, other = book;
    other.title = "Carrie";
    CHECK(hana::equal(book, same));
    CHECK_FALSE(hana::equal(book, other));
    CHECK(hana::not_equal(book, other));
    hana::at_key(other, BOOST_HANA_STRING("title")) = "It";
    CHECK(hana::equal(book, other));
    CHECK(hana::to_map(book)[BOOST_HANA_STRING("title")] == "It");
}

TEST_CASE("Hana reflects on a mapped struct, which has no == of its own") {
    const point a{1, "a"}, b{1, "b"};
    CHECK(hana::equal(a, a));
    CHECK_FALSE(hana::equal(a, b));
    CHECK(decltype(hana::size(hana::keys(a)))::value == 2);
    CHECK(std::string(hana::front(hana::keys(a)).c_str()) == "x");
}
