// SPDX-License-Identifier: BSL-1.0

// Values outlive the iteration, results hold their parameters, statements are values.

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lifetimes {

STELE_TABLE(Book, "book",
    column(book_id, std::int64_t, primary_key),
    column(title, std::string),
    column(data, std::optional<std::vector<std::byte>>));

const std::string long_title = "a title that is too long to lie in the string itself";
std::string name() { return long_title; }

struct books {
    stele::sqlite::connection db{":memory:"};
    books() { fill(db); }
    static void fill(stele::sqlite::connection& to) {
        to.create_all(Book);
        for (int i = 0; i < 3; ++i)
            to.execute(insert(Book).values({.title = long_title + std::to_string(i)}));
        to.execute(insert(Book).values({.title = long_title}));
    }
};

auto by_title(std::string title) { return select(Book).where(Book::title == std::move(title)); }

using title_query = decltype(by_title(""));

/// A statement as a member.
struct repository {
    decltype(by_title("")) find = by_title(long_title);
    decltype(select(Book::title).order_by(Book::book_id).limit(2)) first_two =
        select(Book::title).order_by(Book::book_id).limit(2);
};

/// An SQL function: the address of the text that it is given.
void address_of(sqlite3_context* context, int, sqlite3_value** arguments) {
    sqlite3_result_int64(context,
                         reinterpret_cast<std::intptr_t>(sqlite3_value_blob(arguments[0])));
}

}  // namespace lifetimes

using namespace lifetimes;

TEST_CASE_METHOD(books, "for iterates over a temporary whose parameter is a temporary",
                 "[result]") {
    int found = 0;
    for (auto& book : db.execute(select(Book).where(Book::title == name()))) {
        CHECK(book.title == long_title);
        ++found;
    }
    for (auto& title : db.scalars(
             select(Book::title).where(Book::title == name() || Book::title == name() + "1")))
        found += title.starts_with(long_title) ? 1 : 0;
    for (auto& book : db.execute(by_title(name()))) found += book.title == long_title ? 1 : 0;
    CHECK(found == 4);
}

TEST_CASE_METHOD(books, "values outlive the iteration and the connection", "[result]") {
    std::vector<std::string> titles;
    std::vector<Book::row> rows;
    std::optional<Book::row> first;
    {
        stele::sqlite::connection other{":memory:"};
        fill(other);
        for (auto& book : other.execute(select(Book).order_by(Book::book_id))) {
            titles.push_back(std::move(book.title));  // the row buffer may be moved from
            rows.push_back(book);
        }
        first = other.execute(select(Book)).first();
    }
    CHECK(titles == std::vector{long_title + "0", long_title + "1", long_title + "2", long_title});
    CHECK(rows.size() == 4);
    CHECK(first->title == long_title + "0");
}

TEST_CASE_METHOD(books, "an lvalue statement is referred to, and runs with what it holds then",
                 "[result]") {
    auto statement = select(Book).where(Book::title == name());
    auto result = db.execute(statement);
    CHECK(result.one().book_id == 4);
    statement = select(Book).where(Book::title == name() + "0");
    CHECK(db.execute(statement).one().book_id == 1);
    const auto copy = statement;
    statement = select(Book).where(Book::title == name() + "1");
    CHECK(db.execute(copy).one().book_id == 1);
    CHECK(db.execute(std::as_const(statement)).one().book_id == 2);
    CHECK(db.execute(std::move(statement)).one().book_id == 2);
    for (int i = 0; i < 3; ++i) CHECK(db.execute(copy).all().size() == 1);
}

TEST_CASE_METHOD(books, "statements are stored, returned and run on two connections", "[result]") {
    const repository r;
    stele::sqlite::connection other{":memory:"};
    fill(other);
    other.execute(delete_from(Book).where(Book::title == long_title));
    const title_query moved = by_title(name() + "2");
    CHECK(db.execute(r.find).all().size() == 1);
    CHECK(other.execute(r.find).all().empty());
    CHECK(db.scalars(r.first_two).all() == other.scalars(r.first_two).all());
    CHECK(db.execute(moved).one() == other.execute(moved).one());
    auto left = db.execute(moved);
    auto right = other.execute(moved);
    CHECK(left.first() == right.first());
}

TEST_CASE_METHOD(books, "a statement that is made of another leaves it as it was", "[result]") {
    const auto base = select(Book).where(Book::title == name());
    const auto narrowed = base.where(Book::book_id < 4).limit(1);
    CHECK(db.execute(base).all().size() == 1);
    CHECK(db.execute(narrowed).all().empty());
    CHECK(stele::sql(base) != stele::sql(narrowed));
}

TEST_CASE_METHOD(books, "text is bound where it lies", "[result]") {
    sqlite3_create_function(db.raw().handle(), "upper", 1, SQLITE_UTF8, nullptr, address_of,
                            nullptr, nullptr);
    const std::string_view title = long_title;
    // (sqlite3_value_text would copy it, to have a terminator.)
    stele::sqlite::prepared query{db.raw().handle(), "SELECT upper(?)"};
    const auto statement = select(Book).where(Book::title == title);
    stele::detail::binder binder{query};
    decltype(statement)::stele_walk(binder, &statement);
    REQUIRE(query.step());
    CHECK(query.int64(0) == reinterpret_cast<std::intptr_t>(title.data()));
}

TEST_CASE_METHOD(books, "blobs of an optional column outlive their row", "[result]") {
    const std::vector<std::byte> data(1000, std::byte{42});
    db.execute(update(Book).set(Book::data = data).where(Book::book_id == 2));
    std::vector<std::optional<std::vector<std::byte>>> seen;
    for (const auto& row : db.execute(select(Book::data).order_by(Book::book_id)))
        seen.push_back(row.data);
    CHECK(seen == std::vector<std::optional<std::vector<std::byte>>>{{}, data, {}, {}});
}
