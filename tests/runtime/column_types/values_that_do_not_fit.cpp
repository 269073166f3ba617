// SPDX-License-Identifier: BSL-1.0

// Tables that stele did not create can hold what their C++ types cannot: an error, which names the
// column and the SQL, and never another value.

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace legacy {

enum class tint { red, green };

}  // namespace legacy

template <>
inline constexpr stele::enumerator<legacy::tint> stele::enum_names<legacy::tint>[] = {
    {legacy::tint::red, "red"}, {legacy::tint::green, "green"}};

namespace legacy {

STELE_TABLE(Thing, "thing",
    column(id, std::int64_t, primary_key),
    column(small, std::int32_t),
    column(positive, std::optional<std::uint64_t>),
    column(truth, std::optional<bool>),
    column(real, std::optional<double>),
    column(single, std::optional<float>),
    column(text, std::optional<std::string>),
    column(data, std::optional<std::vector<std::byte>>),
    column(color, std::optional<tint>));

struct things {
    stele::sqlite::connection db{":memory:"};
    things() {
        db.raw().exec(
            "CREATE TABLE thing (id INTEGER PRIMARY KEY, small, positive, truth, real, single, text, data, color)");
        db.verify(Thing);
    }
    void set(const std::string& columns, const std::string& values) {
        db.raw().exec("DELETE FROM thing");
        db.raw().exec("INSERT INTO thing (" + columns + ") VALUES (" + values + ")");
    }
    /// What reading the whole table says.
    std::string read(const std::string& column, const std::string& value) {
        set("small, " + column, "1, " + value);
        return message(column);
    }
    std::string message(const std::string& column) {
        try {
            db.execute(select(Thing)).all();
        } catch (const stele::value_error& e) {
            const std::string what = e.what();
            CHECK(what.find("'" + column + "' of: SELECT \"thing\".\"id\"") != what.npos);
            CHECK(what.find("FROM \"thing\"") != what.npos);
            return what.substr(0, what.find(", in column"));
        }
        return "no error";
    }
};

}  // namespace legacy

using namespace legacy;

TEST_CASE_METHOD(things, "an integer that is too large for its column's type", "[column types]") {
    set("small", "5000000000");
    CHECK(message("small") == "5000000000 does not fit in std::int32_t");
    set("small", "-2147483649");
    CHECK(message("small") == "-2147483649 does not fit in std::int32_t");
    CHECK(read("positive", "-1") == "-1 does not fit in std::uint64_t");
    CHECK(read("truth", "2") == "2 does not fit in bool (0 or 1)");
}

TEST_CASE_METHOD(things, "another storage class than the column's type has", "[column types]") {
    set("small", "'four'");
    CHECK(message("small") == "TEXT where INTEGER is expected");
    set("small", "1.5");
    CHECK(message("small") == "REAL where INTEGER is expected");
    set("small", "4.0");  // SQLite keeps it as a REAL in a column without affinity
    CHECK(message("small") == "REAL where INTEGER is expected");
    CHECK(read("real", "'1.5'") == "TEXT where REAL is expected");
    CHECK(read("text", "4") == "INTEGER where TEXT is expected");
    CHECK(read("text", "x'41'") == "BLOB where TEXT is expected");
    CHECK(read("data", "'A'") == "TEXT where BLOB is expected");
    CHECK(read("color", "1") == "INTEGER where TEXT is expected");
    CHECK(read("truth", "'true'") == "TEXT where INTEGER is expected");
}

TEST_CASE_METHOD(things, "NULL in a column that is not optional", "[column types]") {
    set("small", "NULL");
    CHECK(message("small") == "NULL in a column that is not optional");
    CHECK_THROWS_WITH(db.scalars(select(Thing::small)).all(),
                      contains("NULL in a column that is not optional, in column 0 'small'"));
    CHECK_THROWS_AS(db.execute(select(Thing::small)).scalar(), stele::value_error);
}

TEST_CASE_METHOD(things, "a name that the enum does not have", "[column types]") {
    CHECK(read("color", "'green'") == "no error");
    CHECK(read("color", "'Green'") ==
          "'Green' names no value of the enum; named are 'red' 'green'");
    CHECK(read("color", "''") == "'' names no value of the enum; named are 'red' 'green'");
}

TEST_CASE_METHOD(things, "reals read INTEGER where nothing is lost", "[column types]") {
    CHECK(read("real", "4") == "no error");
    CHECK(db.execute(select(Thing)).one().real == 4.0);
    CHECK(read("single", "-3") == "no error");
    CHECK(db.execute(select(Thing)).one().single == -3.0F);
    CHECK(read("real", "9007199254740993") ==
          "9007199254740993 does not fit in double without loss");
    CHECK(read("single", "-1e300") == "-1e+300 does not fit in float");
    CHECK(read("single", "1e-60") == "a REAL is too small for float and would become 0");
}

TEST_CASE_METHOD(things, "what was wrong is an error each time, and the connection goes on",
                 "[column types]") {
    db.raw().exec("INSERT INTO thing (id, small) VALUES (1, 10), (2, 'x'), (3, 30)");
    std::vector<int> seen;
    auto rows = db.execute(select(Thing::small).order_by(Thing::id));
    CHECK_THROWS_AS(
        [&] {
            for (const auto& row : rows) seen.push_back(row.small);
        }(),
        stele::value_error);
    CHECK(seen == std::vector{10});
    CHECK_THROWS_AS(db.execute(select(Thing)).all(), stele::value_error);
    CHECK(db.execute(select(Thing).where(Thing::id != 2)).all().size() == 2);
}

TEST_CASE_METHOD(things, "columns that stele fills are right in a table of another's making too",
                 "[column types]") {
    const Thing::row row{.id = 4,
                         .small = 1,
                         .positive = 2,
                         .truth = true,
                         .real = 0.5,
                         .single = 0.25F,
                         .text = "t",
                         .data = std::vector{std::byte{7}},
                         .color = tint::red};
    db.execute(insert(Thing).values(row));
    CHECK(db.execute(select(Thing)).one() == row);
}
