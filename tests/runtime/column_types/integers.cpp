// SPDX-License-Identifier: BSL-1.0

// bool, the integers and enums as columns of a table in SQLite.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace integer_columns {

enum class level : std::int16_t { low = -32768, middle = 0, high = 32767 };
enum class suit { clubs, hearts };
enum class flag : std::uint8_t { off, on = 255 };

}  // namespace integer_columns

template <>
inline constexpr stele::enumerator<integer_columns::suit>
    stele::enum_names<integer_columns::suit>[] = {{integer_columns::suit::clubs, "clubs"},
                                                  {integer_columns::suit::hearts, "it's hearts"}};

namespace integer_columns {

STELE_TABLE(Number, "number",
    column(id, std::int64_t, primary_key),
    column(i8, std::int8_t),
    column(u8, std::uint8_t),
    column(i16, std::int16_t),
    column(u16, std::uint16_t),
    column(i32, std::int32_t),
    column(u32, std::uint32_t),
    column(i64, std::int64_t),
    column(u64, std::uint64_t),
    column(truth, bool),
    column(long_long, long long),
    column(height, level),
    column(card, suit),
    column(state, flag));

STELE_TABLE(Maybe, "maybe",
    column(id, std::int64_t, primary_key),
    column(i8, std::optional<std::int8_t>),
    column(u64, std::optional<std::uint64_t>),
    column(truth, std::optional<bool>),
    column(height, std::optional<level>),
    column(card, std::optional<suit>));

template <class T>
inline constexpr T least = std::numeric_limits<T>::min();
template <class T>
inline constexpr T most = std::numeric_limits<T>::max();
constexpr std::uint64_t largest_u64 = 9223372036854775807U;

constexpr Number::row lowest{.id = least<std::int64_t>,
                             .i8 = least<std::int8_t>,
                             .i16 = least<std::int16_t>,
                             .i32 = least<std::int32_t>,
                             .i64 = least<std::int64_t>,
                             .long_long = least<long long>,
                             .height = level::low,
                             .card = suit::clubs,
                             .state = flag::off};
constexpr Number::row highest{.id = most<std::int64_t>,
                              .i8 = most<std::int8_t>,
                              .u8 = most<std::uint8_t>,
                              .i16 = most<std::int16_t>,
                              .u16 = most<std::uint16_t>,
                              .i32 = most<std::int32_t>,
                              .u32 = most<std::uint32_t>,
                              .i64 = most<std::int64_t>,
                              .u64 = largest_u64,
                              .truth = true,
                              .long_long = most<long long>,
                              .height = level::high,
                              .card = suit::hearts,
                              .state = flag::on};

struct numbers {
    stele::sqlite::connection db{":memory:"};
    numbers() {
        db.create_all(Number, Maybe);
        db.execute(insert(Number).values(lowest));
        db.execute(insert(Number).values(highest));
    }
};

}  // namespace integer_columns

using namespace integer_columns;

TEST_CASE_METHOD(numbers, "integers, bools and enums come back at their limits", "[column types]") {
    CHECK(db.execute(select(Number).order_by(Number::id)).all() == std::vector{lowest, highest});
    CHECK(raw_rows(db, "SELECT * FROM number ORDER BY id") ==
          std::vector<raw_row>{
              {"-9223372036854775808", "-128", "0", "-32768", "0", "-2147483648", "0",
               "-9223372036854775808", "0", "0", "-9223372036854775808", "-32768", "clubs", "0"},
              {"9223372036854775807", "127", "255", "32767", "65535", "2147483647", "4294967295",
               "9223372036854775807", "9223372036854775807", "1", "9223372036854775807", "32767",
               "it's hearts", "255"}});
}

TEST_CASE_METHOD(numbers, "each integer column compares with its limits", "[column types]") {
    const auto found = [&](auto condition) {
        return db.scalars(select(Number::id).where(condition)).one() == highest.id;
    };
    CHECK(found(Number::i8 == most<std::int8_t>));
    CHECK(found(Number::u8 == most<std::uint8_t>));
    CHECK(found(Number::i16 == most<std::int16_t>));
    CHECK(found(Number::u16 == most<std::uint16_t>));
    CHECK(found(Number::i32 == most<std::int32_t>));
    CHECK(found(Number::u32 == most<std::uint32_t>));
    CHECK(found(Number::i64 == most<std::int64_t>));
    CHECK(found(Number::u64 == largest_u64));
    CHECK(found(Number::truth == true));
    CHECK(found(Number::long_long == most<long long>));
    CHECK(found(Number::height == level::high));
    CHECK(found(Number::card == suit::hearts));
    CHECK(found(Number::state == flag::on));
    CHECK(found(most<std::int8_t> == Number::i8));
    // A value that no such column can hold is no error in a comparison: nothing is equal to it.
    CHECK(db.execute(select(Number).where(Number::i8 == 300)).all().empty());
    CHECK(db.execute(select(Number).where(Number::i8 < 300)).all().size() == 2);
}

TEST_CASE_METHOD(numbers, "assignments write the limits as rows do", "[column types]") {
    db.execute(delete_from(Number).everywhere());
    db.execute(insert(Number).values(
        Number::id = highest.id, Number::i8 = highest.i8, Number::u8 = highest.u8,
        Number::i16 = highest.i16, Number::u16 = highest.u16, Number::i32 = highest.i32,
        Number::u32 = highest.u32, Number::i64 = highest.i64, Number::u64 = highest.u64,
        Number::truth = highest.truth, Number::long_long = highest.long_long,
        Number::height = highest.height, Number::card = highest.card,
        Number::state = highest.state));
    CHECK(db.execute(select(Number)).one() == highest);
    db.execute(update(Number)
                   .set(Number::i8 = lowest.i8, Number::u8 = lowest.u8, Number::i16 = lowest.i16,
                        Number::u16 = lowest.u16, Number::i32 = lowest.i32,
                        Number::u32 = lowest.u32, Number::i64 = lowest.i64,
                        Number::u64 = lowest.u64, Number::truth = lowest.truth,
                        Number::long_long = lowest.long_long, Number::height = lowest.height,
                        Number::card = lowest.card, Number::state = lowest.state)
                   .everywhere());
    Number::row expected = lowest;
    expected.id = highest.id;
    CHECK(db.execute(select(Number)).one() == expected);
    CHECK(db.execute(update(Number).set(highest).where(Number::id == highest.id)).changes() == 1);
    CHECK(db.execute(select(Number)).one() == highest);
}

TEST_CASE_METHOD(numbers, "an integer that its column cannot hold is refused when it is assigned",
                 "[column types]") {
    CHECK_THROWS_WITH(Number::i8 = 128, contains("128 does not fit in \"i8\" (std::int8_t)"));
    CHECK_THROWS_AS(Number::i8 = -129, stele::value_error);
    CHECK_THROWS_AS(Number::u8 = -1, stele::value_error);
    CHECK_THROWS_AS(Number::u8 = 256, stele::value_error);
    CHECK_THROWS_AS(Number::i16 = 40'000, stele::value_error);
    CHECK_THROWS_AS(Number::u16 = 65'536, stele::value_error);
    CHECK_THROWS_AS(Number::i32 = 5'000'000'000, stele::value_error);
    CHECK_THROWS_AS(Number::u32 = 4'294'967'296, stele::value_error);
    CHECK_THROWS_AS(Number::i64 = largest_u64 + 1, stele::value_error);
    CHECK_THROWS_AS(Number::u64 = -1, stele::value_error);
    CHECK_THROWS_AS(Maybe::i8 = std::optional<int>{200}, stele::value_error);
    CHECK_NOTHROW(Maybe::i8 = std::optional<int>{});
}

TEST_CASE_METHOD(numbers, "a uint64_t above 2^63-1 is refused, and nothing is written",
                 "[column types]") {
    Number::row row = highest;
    row.id = 1;
    row.u64 = largest_u64 + 1;
    CHECK_THROWS_WITH(db.execute(insert(Number).values(row)), contains("9223372036854775808"));
    CHECK_THROWS_AS(db.execute(update(Number).set(Number::u64 = most<std::uint64_t>).everywhere()),
                    stele::value_error);
    CHECK_THROWS_AS(db.execute(select(Number).where(Number::u64 == largest_u64 + 1)).all(),
                    stele::value_error);
    CHECK(db.execute(select(Number).order_by(Number::id)).all() == std::vector{lowest, highest});
}

TEST_CASE_METHOD(numbers, "optional integers, bools and enums", "[column types]") {
    const Maybe::row none{.id = 1};
    const Maybe::row some{.id = 2,
                          .i8 = -128,
                          .u64 = largest_u64,
                          .truth = false,
                          .height = level::middle,
                          .card = suit::clubs};
    db.execute(insert(Maybe).values(none));
    db.execute(insert(Maybe).values(some));
    CHECK(db.execute(select(Maybe)).all() == std::vector{none, some});
    CHECK(raw_rows(db, "SELECT * FROM maybe")[0] ==
          raw_row{"1", "NULL", "NULL", "NULL", "NULL", "NULL"});
    const auto ids = [&](auto condition) {
        return db.scalars(select(Maybe::id).where(condition)).all();
    };
    using list = std::vector<std::int64_t>;
    CHECK(ids(Maybe::i8 == std::nullopt) == list{1});
    CHECK(ids(Maybe::truth == false) == list{2});
    CHECK(ids(Maybe::truth == std::optional<bool>{}) == list{1});
    CHECK(ids(Maybe::truth != std::optional{false}) == list{1});
    CHECK(ids(Maybe::height == std::optional{level::middle}) == list{2});
    CHECK(ids(Maybe::card == suit::clubs) == list{2});
    CHECK(ids(Maybe::card != std::nullopt) == list{2});
    CHECK(ids(Maybe::u64 == std::optional{largest_u64}) == list{2});
    db.execute(update(Maybe)
                   .set(Maybe::i8 = std::nullopt, Maybe::u64 = std::optional<int>{7},
                        Maybe::card = std::optional<suit>{})
                   .everywhere());
    CHECK(ids(Maybe::i8.is_null() && Maybe::u64 == 7 && Maybe::card.is_null()) == list{1, 2});
    db.execute(update(Maybe).set(none).where(Maybe::id == 2));
    CHECK(db.execute(select(Maybe).where(Maybe::id == 2)).one() == Maybe::row{.id = 2});
}

TEST_CASE_METHOD(numbers,
                 "an enum value without a name is refused, one without an enumerator is not",
                 "[column types]") {
    db.execute(update(Number).set(Number::state = static_cast<flag>(17)).everywhere());
    CHECK(db.scalars(select(Number::state)).first() == static_cast<flag>(17));
    CHECK_THROWS_WITH(
        db.execute(update(Number).set(Number::card = static_cast<suit>(9)).everywhere()),
        contains("9 is an enum value without a name"));
    CHECK_THROWS_AS(db.raw().exec("UPDATE number SET card = 'spades'"),
                    stele::sqlite::check_violation);
    CHECK_THROWS_AS(db.raw().exec("UPDATE number SET truth = 2"), stele::sqlite::check_violation);
}
