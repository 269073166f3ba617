// SPDX-License-Identifier: BSL-1.0

// Text and bytes as columns of a table in SQLite, and every form in which they can be parameters.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace text_columns {

using bytes = std::vector<std::byte>;

STELE_TABLE(Document, "document",
    column(id, std::int64_t, primary_key),
    column(title, std::string),
    column(body, std::vector<std::byte>),
    column(note, std::optional<std::string>),
    column(seal, std::optional<std::vector<std::byte>>));

struct documents {
    stele::sqlite::connection db{":memory:"};
    documents() { db.create_all(Document); }

    std::vector<std::int64_t> ids(auto condition) {
        return db.scalars(select(Document::id).where(condition).order_by(Document::id)).all();
    }
};
using list = std::vector<std::int64_t>;

bytes make_bytes(std::size_t n) {
    bytes made(n);
    for (std::size_t i = 0; i < n; ++i) made[i] = static_cast<std::byte>(i * 7 % 256);
    return made;
}
std::string make_text(std::size_t n) {
    std::string made(n, 'x');
    for (std::size_t i = 0; i < n; ++i) made[i] = static_cast<char>('a' + i % 26);
    return made;
}

}  // namespace text_columns

using namespace text_columns;

TEST_CASE_METHOD(documents, "text and blobs come back byte for byte", "[column types]") {
    using namespace std::string_literals;
    const std::vector<Document::row> rows{
        {.id = 1},
        {.id = 2, .title = "a\0b"s, .body = {std::byte{0}}, .note = ""s, .seal = bytes{}},
        {.id = 3,
         .title = "\0"s,
         .body = {std::byte{0}, std::byte{1}, std::byte{0}},
         .note = "\0\0"s},
        {.id = 4,
         .title = "\xff\xfe\x80 no UTF-8 \xc3",
         .note = "\xed\xa0\x80"s,
         .seal = make_bytes(256)},
        {.id = 5, .title = "Дом, 家, 🏠, 'quoted' \"twice\" ? :name \\ %", .note = "e\xcc\x81"s},
        {.id = 6,
         .title = make_text(10'000'000),
         .body = make_bytes(10'000'000),
         .note = make_text(10'000'001),
         .seal = make_bytes(10'000'001)}};
    for (const Document::row& row : rows) db.execute(insert(Document).values(row));
    CHECK((db.execute(select(Document).order_by(Document::id)).all() == rows));
    for (const Document::row& row : rows) {
        CAPTURE(row.id);
        CHECK(ids(Document::title == row.title && Document::body == row.body &&
                  Document::note == row.note && Document::seal == row.seal) == list{row.id});
    }
    for (const Document::row& row : rows) {
        CAPTURE(row.id);
        db.execute(update(Document)
                       .set(Document::title = row.title, Document::body = row.body,
                            Document::note = row.note, Document::seal = row.seal)
                       .where(Document::id == 1));
        const auto changed = db.execute(select(Document).where(Document::id == 1)).one();
        CHECK((changed.title == row.title && changed.body == row.body && changed.note == row.note &&
               changed.seal == row.seal));
    }
    CHECK(raw_value(db, "SELECT length(CAST(title AS BLOB)) FROM document WHERE id = 2") == "3");
    CHECK(
        raw_value(
            db,
            "SELECT group_concat(typeof(title) || typeof(body), ' ') FROM document WHERE id < 3") ==
        "textblob textblob");
}

TEST_CASE_METHOD(documents, "empty is not NULL", "[column types]") {
    db.execute(insert(Document).values(Document::title = "", Document::body = bytes{},
                                       Document::note = std::string{}, Document::seal = bytes{}));
    db.execute(insert(Document).values(Document::title = std::string_view{},
                                       Document::body = std::span<const std::byte>{}));
    CHECK(raw_rows(
              db, "SELECT typeof(title), typeof(body), typeof(note), typeof(seal) FROM document") ==
          std::vector<raw_row>{{"text", "blob", "text", "blob"}, {"text", "blob", "null", "null"}});
    CHECK(ids(Document::note == "") == list{1});
    CHECK(ids(Document::note == std::optional<std::string>{}) == list{2});
    CHECK(ids(Document::seal == std::span<const std::byte>{}) == list{1});
    const auto rows = db.execute(select(Document)).all();
    CHECK(rows[0].note == "");
    CHECK(rows[0].seal == bytes{});
    CHECK_FALSE(rows[1].note.has_value());
    CHECK_FALSE(rows[1].seal.has_value());
}

TEST_CASE_METHOD(documents, "text parameters of every form", "[column types]") {
    const std::string text = "a text that is too long to lie in the string itself";
    const char* const pointer = text.c_str();
    char array[] = "an array that can change";
    char* const writable = array;
    constexpr std::string_view view = "a view, without a terminator|";
    const auto part = view.substr(0, view.size() - 1);

    db.execute(insert(Document).values(Document::id = 1, Document::title = text,
                                       Document::body = bytes{}));
    db.execute(insert(Document).values(Document::id = 2, Document::title = pointer,
                                       Document::body = bytes{}));
    db.execute(insert(Document).values(Document::id = 3, Document::title = array,
                                       Document::body = bytes{}));
    db.execute(insert(Document).values(Document::id = 4, Document::title = part,
                                       Document::body = bytes{}));
    db.execute(insert(Document).values(Document::id = 5, Document::title = writable,
                                       Document::body = bytes{}));
    db.execute(insert(Document).values(Document::id = 6, Document::title = "literal",
                                       Document::body = bytes{},
                                       Document::note = std::optional{part}));
    CHECK(ids(Document::title == text) == list{1, 2});
    CHECK(ids(Document::title == pointer) == list{1, 2});
    CHECK(ids(Document::title == array) == list{3, 5});
    CHECK(ids(writable == Document::title) == list{3, 5});
    CHECK(ids(Document::title == part) == list{4});
    CHECK(ids(Document::title == view).empty());
    CHECK(ids(Document::title == "literal") == list{6});
    CHECK(ids(Document::title == "literal\0 behind its terminator") == list{6});
    CHECK(ids(Document::note == std::optional<std::string_view>{part}) == list{6});
    CHECK(ids(Document::note == std::optional<const char*>{}).size() == 5);
    CHECK(ids(Document::title > "b") == list{6});
    CHECK(db.execute(
                update(Document).set(Document::note = pointer).where(Document::title == "literal"))
              .changes() == 1);
    CHECK(ids(Document::note == Document::title).empty());
    CHECK(ids(Document::note == text) == list{6});
}

TEST_CASE_METHOD(
    documents, "char arrays and pointers are copied into the statement, views and literals are not",
    "[column types]") {
    char array[] = "first";
    char* const pointer = array;
    std::string text = "first";
    const auto by_array = select(Document::id).where(Document::title == array);
    const auto by_pointer = select(Document::id).where(Document::title == pointer);
    const auto by_string = select(Document::id).where(Document::title == text);
    const auto by_view = select(Document::id).where(Document::title == std::string_view{array});
    db.execute(insert(Document).values({.title = "first"}));
    array[0] = 'F';
    text[0] = 'F';
    CHECK(db.execute(by_array).all().size() == 1);
    CHECK(db.execute(by_pointer).all().size() == 1);
    CHECK(db.execute(by_string).all().size() == 1);
    CHECK(db.execute(by_view).all().empty());
}

TEST_CASE_METHOD(documents, "bytes can be given as a span", "[column types]") {
    const bytes data = make_bytes(100);
    const std::span<const std::byte> all{data};
    db.execute(insert(Document).values(Document::title = "all", Document::body = all,
                                       Document::seal = all.first(3)));
    CHECK(ids(Document::body == all) == list{1});
    CHECK(ids(all == Document::body) == list{1});
    CHECK(ids(Document::body == all.first(99)).empty());
    CHECK(ids(Document::body > all.first(99)) == list{1});
    CHECK(ids(Document::seal == all.first(3)) == list{1});
    db.execute(update(Document).set(Document::body = all.last(2)).everywhere());
    CHECK(db.scalars(select(Document::body)).one() == bytes{data[98], data[99]});
}
