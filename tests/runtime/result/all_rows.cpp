// SPDX-License-Identifier: BSL-1.0

// all(): any number of rows of any size and alignment, and none lost or destroyed twice where reading fails.

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <cstddef>
#include <cstdint>
#include <new>
#include <string>
#include <utility>
#include <vector>

namespace all_rows {

STELE_TABLE(Number, "number",
    column(id, std::int64_t, primary_key),
    column(text, std::string));

// Texts that have memory of their own, so that a row which is lost or freed twice is seen.
std::string text_of(std::int64_t i) {
    return "a text that is longer than a string holds " + std::to_string(i);
}

void fill(stele::sqlite::connection& db, std::int64_t count) {
    db.execute(create_table(Number));
    std::vector<Number::row> rows;
    for (std::int64_t i = 1; i <= count; ++i) rows.push_back({i, text_of(i)});
    db.execute(insert(Number).values(rows));
}

struct alignas(64) aligned {
    std::int64_t id = 0;
    std::string text;
};

// Counts those that live.
template <std::size_t Size>
struct counted {
    static inline int alive = 0;
    std::string text;
    std::byte unused[Size]{};

    counted() { ++alive; }
    counted(counted&& other) noexcept : text(std::move(other.text)) { ++alive; }
    counted& operator=(counted&&) noexcept = default;
    ~counted() { --alive; }
};

template <class Row>
void keeps(std::size_t count) {
    Row::alive = 0;
    stele::detail::row_buffer buffer{sizeof(Row), alignof(Row), [](void* to, void* from) {
                                         if (from == nullptr) {
                                             new (to) Row{};
                                             return;
                                         }
                                         Row& row = *static_cast<Row*>(from);
                                         if (to != nullptr) *static_cast<Row*>(to) = std::move(row);
                                         row.~Row();
                                     }};
    for (std::size_t i = 0; i < count; ++i)
        static_cast<Row*>(buffer.add())->text = text_of(static_cast<std::int64_t>(i));
    REQUIRE(buffer.size() == count);
    CHECK(static_cast<std::size_t>(Row::alive) == count);
    {
        std::vector<Row> rows(buffer.size());
        buffer.move_to(rows.data());
        CHECK(static_cast<std::size_t>(Row::alive) == count);
        bool all = true;
        for (std::size_t i = 0; i < count; ++i)
            all = all && rows[i].text == text_of(static_cast<std::int64_t>(i));
        CHECK(all);
    }
    CHECK(buffer.size() == 0);
    // What is not taken is destroyed with the buffer, also behind what was taken before.
    static_cast<Row*>(buffer.add())->text = text_of(0);
    CHECK(Row::alive == 1);
    buffer.move_to(nullptr);
    CHECK(Row::alive == 0);
}

}  // namespace all_rows

using namespace all_rows;

TEST_CASE("all() gives each row once and in order, however many there are") {
    for (const std::int64_t count : {0, 1, 2, 12, 13, 14, 100, 20'000}) {
        stele::sqlite::connection db{":memory:"};
        fill(db, count);
        const auto rows = db.execute(select(Number).order_by(Number::id)).all();
        REQUIRE(rows.size() == static_cast<std::size_t>(count));
        bool all = true;
        for (std::int64_t i = 1; i <= count; ++i)
            all = all && rows[static_cast<std::size_t>(i - 1)] == Number::row{i, text_of(i)};
        CHECK(all);
    }
}

TEST_CASE("all() gives the rows that are left, and none where nothing is") {
    stele::sqlite::connection db{":memory:"};
    fill(db, 5);
    auto result = db.execute(select(Number::text).order_by(Number::id));
    for (auto& row : result)
        if (row.text == text_of(2)) break;
    CHECK(result.all().size() == 3);
    CHECK(result.all().empty());
}

TEST_CASE("all() of over-aligned structs and of bools") {
    stele::sqlite::connection db{":memory:"};
    fill(db, 1000);
    const auto rows = db.execute(select(Number).order_by(Number::id)).into<aligned>().all();
    REQUIRE(rows.size() == 1000);
    CHECK(reinterpret_cast<std::uintptr_t>(&rows[1]) % 64 == 0);
    CHECK(rows[999].text == text_of(1000));
    const std::vector<bool> late = db.scalars(select(Number::id > 500).order_by(Number::id)).all();
    REQUIRE(late.size() == 1000);
    CHECK((!late[0] && !late[499] && late[500] && late[999]));
}

TEST_CASE("A row that cannot be read ends all(), and the rows before it are freed") {
    stele::sqlite::connection db{":memory:"};
    fill(db, 2000);
    // What the type of the column does not hold; STRICT would refuse it.
    CHECK_THROWS_AS(db.query<std::int32_t>("SELECT CASE WHEN id = 1500 THEN 3000000000 ELSE id END "
                                           "FROM number ORDER BY id")
                        .all(),
                    stele::value_error);
    CHECK_THROWS_AS(
        db.query<Number::row>("SELECT id, CASE WHEN id = 1500 THEN NULL ELSE text END AS text "
                              "FROM number ORDER BY id")
            .all(),
        stele::value_error);
    CHECK(db.execute(select(Number)).all().size() == 2000);
}

TEST_CASE("The buffer behind all() keeps rows of all sizes") {
    for (const std::size_t count : {0U, 1U, 7U, 300U, 5000U}) {
        keeps<counted<1>>(count);
        keeps<counted<600>>(count);
    }
    keeps<counted<300'000>>(5);
}
