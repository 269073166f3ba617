// SPDX-License-Identifier: BSL-1.0

// Dates, times and durations as columns of a table in SQLite.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <stele/chrono.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace chrono_columns {

using namespace std::chrono;
using time_of_day = hh_mm_ss<milliseconds>;

STELE_TABLE(Moment, "moment",
    column(id, std::int64_t, primary_key),
    column(date, year_month_day),
    column(at_s, sys_time<seconds>),
    column(at_ms, sys_time<milliseconds>),
    column(at_us, sys_time<microseconds>),
    column(at_ns, sys_time<nanoseconds>),
    column(local, local_time<seconds>),
    column(lasting, minutes),
    column(exactly, nanoseconds));

STELE_TABLE(Meeting, "meeting",
    column(id, std::int64_t, primary_key),
    column(begins, hh_mm_ss<milliseconds>),
    column(day, std::optional<year_month_day>),
    column(seen, std::optional<sys_time<seconds>>),
    column(local, std::optional<local_time<microseconds>>),
    column(ends, std::optional<hh_mm_ss<seconds>>),
    column(lasting, std::optional<seconds>));

constexpr sys_days first_day = 0000y / January / 1;
constexpr sys_days last_day = 9999y / December / 31;

struct moments {
    stele::sqlite::connection db{":memory:"};
    moments() { db.create_all(Moment, Meeting); }
};

}  // namespace chrono_columns

using namespace chrono_columns;

TEST_CASE_METHOD(moments, "dates, times and durations come back at their limits",
                 "[column types]") {
    // A nanosecond clock of 64 bits ends in 2262.
    const std::vector<Moment::row> rows{
        {.id = 1,
         .date = 1y / January / 1,
         .at_s = first_day,
         .at_ms = first_day,
         .at_us = first_day,
         .at_ns = sys_days{1678y / January / 1},
         .local = local_days{0000y / January / 1},
         .lasting = minutes::min(),
         .exactly = nanoseconds::min()},
        {.id = 2,
         .date = 9999y / December / 31,
         .at_s = last_day + 24h - 1s,
         .at_ms = last_day + 24h - 1ms,
         .at_us = last_day + 24h - 1us,
         .at_ns = sys_days{2262y / April / 11} + 23h - 1ns,
         .local = local_days{9999y / December / 31} + 24h - 1s,
         .lasting = minutes{1'000'000},
         .exactly = nanoseconds::max()},
        {.id = 3,
         .date = 2024y / February / 29,
         .at_s = sys_days{1969y / December / 31} + 23h + 59min + 59s,
         .at_ms = sys_days{1970y / January / 1} - 1ms,
         .at_us = sys_days{2024y / May / 17} + 1us,
         .at_ns = sys_days{2024y / May / 17} + 123456789ns,
         .local = local_days{2024y / May / 17} + 12h,
         .lasting = 90min,
         .exactly = 0ns}};
    for (const Moment::row& row : rows) db.execute(insert(Moment).values(row));
    CHECK((db.execute(select(Moment).order_by(Moment::id)).all() == rows));
    for (const Moment::row& row : rows) {
        CAPTURE(row.id);
        CHECK(
            db.scalars(select(Moment::id)
                           .where(Moment::date == row.date && Moment::at_s == row.at_s &&
                                  Moment::at_ms == row.at_ms && Moment::at_us == row.at_us &&
                                  Moment::at_ns == row.at_ns && Moment::local == row.local &&
                                  Moment::lasting == row.lasting && Moment::exactly == row.exactly))
                .one() == row.id);
        db.execute(update(Moment)
                       .set(Moment::date = row.date, Moment::at_s = row.at_s,
                            Moment::at_ms = row.at_ms, Moment::at_us = row.at_us,
                            Moment::at_ns = row.at_ns, Moment::local = row.local,
                            Moment::lasting = row.lasting, Moment::exactly = row.exactly)
                       .where(Moment::id == 3));
        Moment::row expected = row;
        expected.id = 3;
        CHECK((db.execute(select(Moment).where(Moment::id == 3)).one() == expected));
        db.execute(update(Moment).set(rows[2]).where(Moment::id == 3));
    }
    CHECK(raw_rows(db, "SELECT * FROM moment WHERE id > 1 ORDER BY id") ==
          std::vector<raw_row>{{"2", "9999-12-31", "9999-12-31 23:59:59", "9999-12-31 23:59:59.999",
                                "9999-12-31 23:59:59.999999", "2262-04-11 22:59:59.999999999",
                                "9999-12-31 23:59:59", "1000000", "9223372036854775807"},
                               {"3", "2024-02-29", "1969-12-31 23:59:59", "1969-12-31 23:59:59.999",
                                "2024-05-17 00:00:00.000001", "2024-05-17 00:00:00.123456789",
                                "2024-05-17 12:00:00", "90", "0"}});
    CHECK(raw_rows(db, "SELECT date, at_s, at_us, at_ns FROM moment WHERE id = 1")[0] ==
          raw_row{"0001-01-01", "0000-01-01 00:00:00", "0000-01-01 00:00:00.000000",
                  "1678-01-01 00:00:00.000000000"});
}

TEST_CASE_METHOD(moments, "times order as they should, and convert where that loses nothing",
                 "[column types]") {
    for (const int year : {9999, 1, 2024, 1970, 1969})
        db.execute(
            insert(Moment).values({.date = std::chrono::year{year} / 5 / 17,
                                   .at_ms = sys_days{std::chrono::year{year} / 5 / 17} + 1ms}));
    std::vector<int> years;
    for (const auto& [date] : db.execute(select(Moment::date).order_by(Moment::at_ms)))
        years.push_back(static_cast<int>(date.year()));
    CHECK(years == std::vector{1, 1969, 1970, 2024, 9999});
    const auto count = [&](auto condition) {
        return db.execute(select(stele::count()).from(Moment).where(condition)).scalar();
    };
    CHECK(count(Moment::date > 1969y / December / 31) == 3);
    CHECK(count(Moment::at_ms >= sys_days{2024y / May / 17}) == 2);
    CHECK(count(Moment::at_ms == sys_days{2024y / May / 17} + 1ms) == 1);
    CHECK(count(Moment::at_ms > sys_days{2024y / May / 17} + 1s) == 1);
    CHECK(count(Moment::lasting < 1h) == 5);
    CHECK(
        raw_value(
            db, "SELECT count(*) FROM moment WHERE strftime('%Y', at_ms) = strftime('%Y', date)") ==
        "5");
}

TEST_CASE_METHOD(moments, "optional times, and a time of day, which C++ cannot compare",
                 "[column types]") {
    db.execute(insert(Meeting).values({.begins = time_of_day{23h + 59min + 59s + 999ms}}));
    db.execute(
        insert(Meeting).values(Meeting::begins = time_of_day{0ms}, Meeting::day = 2024y / May / 17,
                               Meeting::seen = sys_days{2024y / May / 17} + 8h,
                               Meeting::local = local_days{2024y / May / 17} + 1us,
                               Meeting::ends = hh_mm_ss<seconds>{1h}, Meeting::lasting = -90s));
    const auto rows = db.execute(select(Meeting)).all();
    CHECK(rows[0].begins.to_duration() == 23h + 59min + 59s + 999ms);
    CHECK((!rows[0].day && !rows[0].seen && !rows[0].local && !rows[0].ends && !rows[0].lasting));
    CHECK(rows[1].begins.to_duration() == 0ms);
    CHECK(rows[1].day.value() == 2024y / May / 17);
    CHECK((rows[1].seen.value() == sys_days{2024y / May / 17} + 8h));
    CHECK((rows[1].local.value() == local_days{2024y / May / 17} + 1us));
    CHECK(rows[1].ends.value().to_duration() == 1h);
    CHECK(rows[1].lasting.value() == -90s);
    CHECK(raw_rows(db, "SELECT * FROM meeting") ==
          std::vector<raw_row>{{"1", "23:59:59.999", "NULL", "NULL", "NULL", "NULL", "NULL"},
                               {"2", "00:00:00.000", "2024-05-17", "2024-05-17 08:00:00",
                                "2024-05-17 00:00:00.000001", "01:00:00", "-90"}});
    CHECK(db.execute(select(Meeting).where(Meeting::begins == time_of_day{0ms})).all().size() == 1);
    CHECK(db.execute(select(Meeting).where(Meeting::begins > time_of_day{1h})).all().size() == 1);
    CHECK(db.execute(select(Meeting).where(Meeting::day == std::optional<year_month_day>{}))
              .all()
              .size() == 1);
    CHECK(db.execute(select(Meeting).where(Meeting::lasting == std::optional{-90s})).all().size() ==
          1);
    db.execute(
        update(Meeting)
            .set(Meeting::seen = std::nullopt, Meeting::day = std::optional<year_month_day>{})
            .everywhere());
    CHECK(db.execute(select(Meeting).where(Meeting::seen.is_null() && Meeting::day.is_null()))
              .all()
              .size() == 2);
}

TEST_CASE_METHOD(moments, "a date or time that cannot be stored is refused", "[column types]") {
    CHECK_THROWS_WITH(db.execute(insert(Moment).values({.date = 2023y / February / 29})),
                      contains("2023-2-29"));
    CHECK_THROWS_AS(db.execute(insert(Moment).values({.date = 10000y / January / 1})),
                    stele::value_error);
    CHECK_THROWS_AS(
        db.execute(insert(Moment).values({.date = 2023y / March / 1, .at_s = last_day + 24h})),
        stele::value_error);
    CHECK_THROWS_AS(db.execute(select(Moment).where(Moment::at_s < first_day - 1s)).all(),
                    stele::value_error);
    CHECK_THROWS_AS(db.execute(insert(Meeting).values({.begins = time_of_day{24h}})),
                    stele::value_error);
    CHECK_THROWS_AS(db.execute(insert(Meeting).values({.begins = time_of_day{-1ms}})),
                    stele::value_error);
    CHECK(db.execute(select(Moment)).all().empty());
}

TEST_CASE_METHOD(moments, "other programs' dates and times are read where they fit",
                 "[column types]") {
    const auto seen = [&](const char* text) {
        db.raw().exec("DELETE FROM meeting");
        db.raw().exec(std::string{"INSERT INTO meeting (begins, seen) VALUES ('10:00', '"} + text +
                      "')");
        return db.execute(select(Meeting::seen)).scalar().value();
    };
    const sys_seconds expected = sys_days{2024y / May / 17} + 8h + 30min;
    CHECK(seen("2024-05-17 08:30:00") == expected);
    CHECK(seen("2024-05-17T08:30:00Z") == expected);
    CHECK(seen("2024-05-17T10:30:00+02:00") == expected);
    CHECK(seen("2024-05-17 08:30") == expected);
    CHECK(seen("2024-05-17 08:30:00.000") == expected);
    CHECK_THROWS_WITH(seen("2024-05-17 08:30:00.5"),
                      contains("'seen'") && contains("FROM \"meeting\""));
    CHECK_THROWS_WITH(seen("17.5.2024"), contains("'17.5.2024' is no date and time"));
    CHECK_THROWS_AS(seen("2024-02-30 00:00:00"), stele::value_error);
    CHECK(db.execute(select(Meeting::begins)).scalar().to_duration() == 10h);
}

TEST_CASE_METHOD(moments, "a date that is not set is refused by the name of its column",
                 "[column types]") {
    CHECK_THROWS_WITH(insert(Moment).values({.id = 1}),
                      contains("no valid date") && contains(", for \"date\""));
    CHECK_THROWS_WITH(update(Moment).set(Moment::date = year_month_day{}),
                      contains(", for \"date\""));
}
