// SPDX-License-Identifier: BSL-1.0

// float and double as columns of a table in SQLite.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace real_columns {

STELE_TABLE(Real, "real_number",
    column(id, std::int64_t, primary_key),
    column(single, float),
    column(wide, double),
    column(maybe, std::optional<double>),
    column(maybe_single, std::optional<float>));

template <class T>
using limits = std::numeric_limits<T>;

struct reals {
    stele::sqlite::connection db{":memory:"};
    reals() { db.create_all(Real); }
};

}  // namespace real_columns

using namespace real_columns;

TEST_CASE_METHOD(reals, "reals come back at their limits, by row and by assignment",
                 "[column types]") {
    const std::vector<Real::row> rows{
        {.id = 1},
        {.id = 2,
         .single = limits<float>::max(),
         .wide = limits<double>::max(),
         .maybe = limits<double>::max()},
        {.id = 3,
         .single = limits<float>::lowest(),
         .wide = limits<double>::lowest(),
         .maybe_single = 0.1F},
        {.id = 4, .single = limits<float>::min(), .wide = limits<double>::min(), .maybe = 0.0},
        {.id = 5,
         .single = limits<float>::denorm_min(),
         .wide = limits<double>::denorm_min(),
         .maybe = -limits<double>::denorm_min(),
         .maybe_single = -limits<float>::denorm_min()},
        {.id = 6,
         .single = limits<float>::infinity(),
         .wide = limits<double>::infinity(),
         .maybe = -limits<double>::infinity(),
         .maybe_single = -limits<float>::infinity()},
        {.id = 7, .single = 0.1F, .wide = 0.1, .maybe = 1.0 / 3},
        {.id = 8, .single = -0.0F, .wide = -0.0, .maybe = -0.0},
        {.id = 9, .single = 16777216.0F, .wide = 9007199254740993.0, .maybe = 1e15}};
    for (const Real::row& row : rows) db.execute(insert(Real).values(row));
    CHECK(db.execute(select(Real).order_by(Real::id)).all() == rows);
    for (const Real::row& row : rows) {
        CAPTURE(row.id);
        CHECK(db.execute(
                    select(Real::id)
                        .where(Real::single == row.single && Real::wide == row.wide)
                        .where(Real::maybe == row.maybe && Real::maybe_single == row.maybe_single))
                  .first()
                  .has_value());
        db.execute(update(Real)
                       .set(Real::single = row.single, Real::wide = row.wide,
                            Real::maybe = row.maybe, Real::maybe_single = row.maybe_single)
                       .where(Real::id == 1));
        Real::row expected = row;
        expected.id = 1;
        CHECK(db.execute(select(Real).where(Real::id == 1)).one() == expected);
    }
    CHECK(raw_value(db,
                    "SELECT count(*) FROM real_number WHERE typeof(single) <> 'real' OR "
                    "typeof(wide) <> 'real'") == "0");
}

TEST_CASE_METHOD(reals, "zeros of both signs are equal", "[column types]") {
    db.execute(insert(Real).values({.single = 0.0F, .wide = -0.0}));
    CHECK(db.execute(select(Real).where(Real::wide == 0.0 && Real::wide == -0.0)).all().size() ==
          1);
    CHECK(db.execute(select(Real).where(Real::single == -0.0F)).all().size() == 1);
    CHECK(db.execute(select(Real).where(Real::wide == 0)).all().size() == 1);
}

TEST_CASE_METHOD(reals, "NaN is refused when it is bound, and nothing is written",
                 "[column types]") {
    const double nan = limits<double>::quiet_NaN();
    db.execute(insert(Real).values({.wide = 1}));
    CHECK_THROWS_WITH(db.execute(insert(Real).values({.wide = nan})), contains("NaN"));
    CHECK_THROWS_AS(db.execute(insert(Real).values({.maybe = nan})), stele::value_error);
    CHECK_THROWS_AS(
        db.execute(update(Real).set(Real::single = limits<float>::quiet_NaN()).everywhere()),
        stele::value_error);
    CHECK_THROWS_AS(db.execute(select(Real).where(Real::wide == nan)).all(), stele::value_error);
    CHECK(db.execute(select(Real)).one().wide == 1);
    // What failed has been given back: the same statement runs again.
    CHECK(db.execute(select(Real).where(Real::wide == 1.0)).all().size() == 1);
}

TEST_CASE_METHOD(reals, "an integer assigned to a real column is a real", "[column types]") {
    db.execute(insert(Real).values(Real::single = 4, Real::wide = 5'000'000'000,
                                   Real::maybe = std::optional{7}));
    const Real::row row = db.execute(select(Real)).one();
    CHECK(row.single == 4.0F);
    CHECK(row.wide == 5e9);
    CHECK(row.maybe == 7.0);
    CHECK(raw_value(db, "SELECT typeof(wide) FROM real_number") == "real");
}

TEST_CASE_METHOD(reals, "a float that was assigned is found by its value", "[column types]") {
    db.execute(insert(Real).values(Real::single = 0.1F, Real::wide = 0.0));
    CHECK(db.execute(select(Real).where(Real::single == 0.1F)).all().size() == 1);
    CHECK(db.execute(select(Real)).one().single == 0.1F);
}
