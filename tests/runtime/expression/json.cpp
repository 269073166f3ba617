// SPDX-License-Identifier: BSL-1.0

// What lies in JSON, and what is no JSON.

#include "one_value.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace reading_json {

struct document {
    std::string text;
};

}  // namespace reading_json

template <>
struct stele::type_mapping<reading_json::document> {
    using database_type = std::string;
    static constexpr auto supports = stele::operations::none;
    static std::string_view to_database(const reading_json::document& d) { return d.text; }
    static reading_json::document from_database(std::string_view text) {
        return {std::string{text}};
    }
};

namespace reading_json {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(s, std::string),
    column(d, document));

struct table {
    stele::sqlite::connection db{":memory:"};
    table() {
        db.create_all(T);
        db.raw().exec(
            R"(INSERT INTO t VALUES (1, '{"a": 5, "b": [1.5, true], "c": "x", "n": null}', '{"k":"v"}'),)"
            R"((2, '[]', '{}'))");
    }
    auto values(const auto& e) { return test::values_of(db, T, e); }
};
template <class T>
using some = std::vector<std::optional<T>>;
constexpr auto none = std::nullopt;

}  // namespace reading_json

using namespace reading_json;

TEST_CASE_METHOD(table, "values in JSON", "[expression]") {
    CHECK(values(json_extract<int>(T::s, "$.a")) == some<int>{5, none});
    CHECK(values(json_extract<double>(T::s, stele::lit<"$.b[0]">)) == some<double>{1.5, none});
    CHECK(values(json_extract<bool>(T::s, "$.b[1]")) == some<bool>{true, none});
    CHECK(values(json_extract<std::string>(T::s, "$.n")) == some<std::string>{none, none});
    CHECK(values(json_value<std::string>(T::s, "c")) == some<std::string>{"x", none});
    CHECK(values(json_value<double>(json_query(T::s, "b"), 0)) == some<double>{1.5, none});
    CHECK(values(json_query(T::s, "$.c")) == some<std::string>{"\"x\"", none});
    CHECK(values(json_query(T::s, "n")) == some<std::string>{"null", none});
    CHECK(values(json_value<std::string>(T::d, "k")) == some<std::string>{"v", none});
    CHECK_THROWS_AS(values(json_extract<int>(T::s, "$.c")), stele::value_error);
}

TEST_CASE_METHOD(table, "text that is no JSON is an error with the SQL and the message",
                 "[expression]") {
    db.execute(update(T).set(T::s = "{").where(T::id == 1));
    const auto statement = select(json_extract<int>(T::s, "$.a").as<"a">());
    try {
        static_cast<void>(db.execute(statement).all());
        FAIL("no error");
    } catch (const stele::sqlite::json_error& e) {
        CHECK(e.sql() == stele::sql(statement));
        CHECK(e.message() == "malformed JSON");
        CHECK_THAT(e.what(), contains("malformed JSON"));
    }
    CHECK_THROWS_AS(db.execute(select(json_extract<int>(T::d, "a b").as<"a">())).all(),
                    stele::sqlite::json_error);
}
