// SPDX-License-Identifier: BSL-1.0

// What like(), contains(), between() and in() find in SQLite, and where they are NULL.

#include "../raw_rows.hpp"
#include "one_value.hpp"

#include <array>
#include <cfloat>
#include <clocale>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <limits>
#include <list>
#include <optional>
#include <random>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace finding {

enum class color { red, green };
enum class tongue { english, german };
struct item_id {
    std::int64_t number;
    bool operator==(const item_id&) const = default;
};

}  // namespace finding

template <>
inline constexpr stele::enumerator<finding::tongue> stele::enum_names<finding::tongue>[] = {
    {finding::tongue::english, "english"}, {finding::tongue::german, "german"}};
template <>
struct stele::type_mapping<finding::item_id> {
    using database_type = std::int64_t;
    static constexpr auto supports = stele::operations::equality;
    static std::int64_t to_database(finding::item_id id) { return id.number; }
    static finding::item_id from_database(std::int64_t number) { return {number}; }
};

namespace finding {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(i, int),
    column(n, std::optional<int>),
    column(r, double),
    column(s, std::string),
    column(m, std::optional<std::string>),
    column(b, bool),
    column(c, color),
    column(l, tongue),
    column(key, item_id));

STELE_TABLE(Word, "word",
    column(id, std::int64_t, primary_key),
    column(s, std::string),
    column(part, std::optional<std::string>));

STELE_TABLE(Number, "number",
    column(id, std::int64_t, primary_key),
    column(r, double));

struct table {
    stele::sqlite::connection db{":memory:"};
    table() {
        db.create_all(T, Word, Number);
        db.raw().exec(
            "INSERT INTO t VALUES (1, -7, NULL, 2.5, 'Abc', NULL, 0, 0, 'english', 10),"
            "(2, 5, 5, -0.5, 'a%c', 'x_y', 1, 1, 'german', 20)");
    }
    auto values(const auto& e) { return test::values_of(db, T, e); }
    auto words(const auto& e) { return test::values_of(db, Word, e); }
    std::vector<std::int64_t> ids(const auto& condition) {
        return db.scalars(select(T::id).where(condition).order_by(T::id)).all();
    }
    std::vector<std::string> found(const auto& condition) {
        return db.scalars(select(Word::s).where(condition).order_by(Word::id)).all();
    }
};
using bools = std::vector<bool>;
using some = std::vector<std::optional<bool>>;
using numbers = std::vector<std::int64_t>;
using texts = std::vector<std::string>;
using stele::lit;
constexpr auto none = std::nullopt;

}  // namespace finding

using namespace finding;

TEST_CASE_METHOD(table, "like and glob", "[expression]") {
    CHECK(values(T::s.like("a%")) == bools{true, true});
    CHECK(values(T::s.not_like("ab_")) == bools{false, true});
    CHECK(values(T::s.like("%!%%", '!')) == bools{false, true});
    CHECK(values(T::s.not_like("%\u00e4%%", "\u00e4")) == bools{true, false});
    CHECK(values(T::s.like("%!%%", lit<"!">)) == bools{false, true});
    CHECK(values(T::s.glob("A*")) == bools{true, false});
    CHECK(values(T::s.ilike("aB%")) == bools{true, false});
    CHECK(values(T::m.like("x%")) == some{none, true});
    CHECK(values(T::m.ilike("X%")) == some{none, true});
    CHECK(values(T::s.like(T::m)) == some{none, false});
    CHECK(values(T::s.like(concat(T::s, "%"))) == bools{true, true});
    CHECK_THROWS_AS(T::s.like("a", ""), stele::value_error);
    CHECK_THROWS_AS(T::s.like("a", std::string{"!!"}), stele::value_error);
}

TEST_CASE_METHOD(table, "contains, starts_with and ends_with take text for what it is",
                 "[expression]") {
    const texts all{"50% off", "50 off", "a_b", "aXb", R"(a\b)", "a\\%b", "", "It's", "ABC", "%"};
    for (const std::string& s : all) db.execute(insert(Word).values(Word::s = s));
    CHECK(found(Word::s.contains("50%")) == texts{"50% off"});
    CHECK(found(Word::s.contains("_")) == texts{"a_b"});
    CHECK(found(Word::s.contains("\\")) == texts{R"(a\b)", "a\\%b"});
    CHECK(found(Word::s.contains("\\%")) == texts{"a\\%b"});
    CHECK(found(Word::s.contains("")) == all);
    CHECK(found(Word::s.contains("bc")) == texts{"ABC"});
    CHECK(found(Word::s.starts_with("%")) == texts{"%"});
    CHECK(found(Word::s.starts_with("a_")) == texts{"a_b"});
    CHECK(found(Word::s.ends_with("%b")) == texts{"a\\%b"});
    CHECK(found(Word::s.ends_with(std::string{"'s"})) == texts{"It's"});

    // Of a column the same as of each value that it has.
    for (const std::string& part : all) {
        CAPTURE(part);
        db.execute(update(Word).set(Word::part = part).everywhere());
        CHECK(found(Word::s.contains(Word::part)) == found(Word::s.contains(part)));
        CHECK(found(Word::s.starts_with(Word::part)) == found(Word::s.starts_with(part)));
        CHECK(found(Word::s.ends_with(Word::part)) == found(Word::s.ends_with(part)));
    }
    db.execute(update(Word).set(Word::part = std::nullopt).where(Word::id == 1));
    CHECK(words(Word::s.contains(Word::part))[0] == none);
    CHECK(words(Word::s.starts_with(Word::part))[0] == none);
    CHECK(words(Word::s.ends_with(Word::part))[0] == none);
    CHECK(words(Word::part.contains("x"))[0] == none);
    const std::string long_text(60'000, 'x');
    CHECK(found(Word::s.contains(concat(Word::s, long_text))).empty());
}

TEST_CASE_METHOD(table, "between", "[expression]") {
    CHECK(values(T::i.between(-7, 4)) == bools{true, false});
    CHECK(values(T::i.not_between(-7, 4)) == bools{false, true});
    CHECK(values(T::n.between(1, 5)) == some{none, true});
    CHECK(values(T::i.between(T::n, 9)) == some{none, true});
    CHECK(values(T::r.between(0, 2.5)) == bools{true, false});
    CHECK(values(T::s.between("A", "B")) == bools{true, false});
}

TEST_CASE_METHOD(table, "in", "[expression]") {
    CHECK(values(T::i.in(5, 6)) == bools{false, true});
    CHECK(values(T::i.not_in(5, lit<-6>)) == bools{true, false});
    CHECK(values(T::n.in(5)) == some{none, true});
    CHECK(values(T::i.in(1, T::n)) == some{none, true});
    CHECK(values(T::s.in("Abc", "x")) == bools{true, false});
    CHECK(values(T::b.in(true)) == bools{false, true});
    CHECK(values(T::c.in(color::red)) == bools{true, false});
    CHECK(values(T::l.in(tongue::german)) == bools{false, true});
    CHECK(values(T::key.not_in(item_id{10})) == bools{false, true});
}

TEST_CASE_METHOD(table, "in of a range", "[expression]") {
    std::vector<int> chosen{5, 6};
    CHECK(values(T::i.in(chosen)) == bools{false, true});
    CHECK(values(T::i.in(std::span(chosen))) == bools{false, true});
    CHECK(values(T::i.not_in(std::list<long>{5})) == bools{true, false});
    CHECK(values(T::i.in(std::array<std::uint8_t, 1>{5})) == bools{false, true});
    CHECK(values(T::i.in({-7, 1})) == bools{true, false});
    const int plain[]{-7};
    CHECK(values(T::i.in(plain)) == bools{true, false});
    CHECK(values(T::n.in(chosen)) == some{none, true});
    CHECK(values(T::s.in(std::vector<std::string>{"Abc"})) == bools{true, false});
    CHECK(values(T::s.in(std::vector<std::string_view>{"a%c"})) == bools{false, true});
    CHECK(values(T::s.in({"a%c", "Abc"})) == bools{true, true});
    CHECK(values(T::b.in(std::vector<bool>{true})) == bools{false, true});
    CHECK(values(T::c.in(std::vector<color>{color::red})) == bools{true, false});
    CHECK(values(T::l.in({tongue::german})) == bools{false, true});
    CHECK(values(T::key.in(std::vector<item_id>{{10}, {11}})) == bools{true, false});
    CHECK(values(T::r.in(std::vector{2.5F, 1.0F})) == bools{true, false});
    CHECK(values(T::r.in(std::vector{2, 3})) == bools{false, false});

    std::istringstream stream{"1 5"};  // can be read once
    struct read_ints {
        std::istringstream& from;
        auto begin() { return std::istream_iterator<int>{from}; }
        auto end() { return std::istream_iterator<int>{}; }
    };
    CHECK(values(T::i.in(read_ints{stream})) == bools{false, true});

    // Nothing is in an empty range, not even NULL.
    CHECK(ids(T::i.in(std::vector<int>{})).empty());
    CHECK(ids(T::n.in(std::array<int, 0>{})).empty());
    CHECK(ids(T::n.not_in(std::vector<int>{})) == numbers{1, 2});

    // The values are the statement's own.
    auto statement = select(T::id).where(T::i.in(chosen));
    chosen.clear();
    CHECK(db.scalars(statement).all() == numbers{2});
    std::vector<int> many(10'000);
    for (std::size_t k = 0; k < many.size(); ++k) many[k] = static_cast<int>(k);
    CHECK(ids(T::i.in(std::move(many))) == numbers{2});
}

TEST_CASE_METHOD(table, "every text and integer comes through in(range) as it is", "[expression]") {
    texts strange{"",
                  "\"",
                  "\\",
                  "\\u0041",
                  "\n\t\r\b\f\x01\x1f\x7f",
                  "\u00e4\U0001F600",
                  "\xff\xc3 no UTF-8",
                  "'",
                  "%"};
    for (const std::string& s : strange) db.execute(insert(Word).values(Word::s = s));
    CHECK(found(Word::s.in(strange)) == strange);
    for (const std::string& s : strange) CHECK(found(Word::s.in(std::vector{s})) == texts{s});
    CHECK_THROWS_AS(Word::s.in(std::vector{std::string("a\0b", 3)}), stele::value_error);

    constexpr std::int64_t edges[]{std::numeric_limits<std::int64_t>::min(), -1, 0,
                                   (std::int64_t{1} << 53) + 1,
                                   std::numeric_limits<std::int64_t>::max()};
    for (const std::int64_t edge : edges) {
        db.execute(update(T).set(T::key = item_id{edge}).where(T::id == 1));
        CHECK(ids(cast<std::int64_t>(T::key).in({edge})) == numbers{1});
        CHECK(ids(cast<std::int64_t>(T::key).in(std::vector{edge + (edge < 0 ? 1 : -1)})).empty());
    }
    CHECK_THROWS_AS(T::id.in(std::vector{std::numeric_limits<std::uint64_t>::max()}),
                    stele::value_error);
}

TEST_CASE_METHOD(table, "every real comes through in(range) to the last bit", "[expression]") {
    std::mt19937_64 random{42};
    std::vector<double> reals{0.1,         1e23,    -5e-289, DBL_MAX,
                              DBL_EPSILON, 1.0 / 3, 0.0,     9007199254740993.0};
    while (reals.size() < 3000) {
        const double d = std::ldexp(static_cast<double>(random() >> 11),
                                    static_cast<int>(random() % 1800) - 900);
        if (d > 1e-289 && d < DBL_MAX) reals.push_back(d);
    }
    auto tx = db.begin();
    for (const double d : reals) db.execute(insert(Number).values(Number::r = d));
    tx.commit();
    CHECK(db.scalars(select(count(Number::id)).where(Number::r.in(reals))).one() ==
          static_cast<std::int64_t>(reals.size()));
    std::vector<double> neighbours;
    for (const double d : reals)
        if (d < DBL_MAX) neighbours.push_back(std::nextafter(d, INFINITY));
    neighbours.erase(neighbours.begin() + 5);  // of 0
    CHECK(db.scalars(select(count(Number::id)).where(Number::r.in(neighbours))).one() == 0);

    CHECK_THROWS_AS(Number::r.in(std::vector{INFINITY}), stele::value_error);
    CHECK_THROWS_AS(Number::r.in(std::vector{std::nan("")}), stele::value_error);
    CHECK_THROWS_AS(Number::r.in(std::vector{1e-300}), stele::value_error);

    if (std::setlocale(LC_NUMERIC, "de_DE.UTF-8") != nullptr) {
        CHECK(T::r.in(std::vector{2.5}).values.value == "[2.500000000000000000e+00]");
        std::setlocale(LC_NUMERIC, "C");
    }
}
