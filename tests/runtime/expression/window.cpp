// SPDX-License-Identifier: BSL-1.0

// Aggregates with filter() and over(), windows, frames and window functions in SQLite: values and
// NULLs, against the same in hand-written SQL.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

namespace windows_at_run_time {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(k, std::string),
    column(i, int),
    column(n, std::optional<int>),
    column(r, double),
    column(s, std::string));

STELE_TABLE(U, "u",
    column(id, std::int64_t, primary_key),
    column(t_id, std::int64_t),
    column(x, int),
    belongs_to(t, T, t_id));

struct rows_of_t {
    stele::sqlite::connection db{":memory:"};
    rows_of_t() {
        db.create_all(T, U);
        db.raw().exec(
            "INSERT INTO t VALUES (1, 'a', 10, NULL, 0.5, 'x'), (2, 'a', 10, 2, 1.5, 'y'), (3, 'a', 30, 3, 1.0, 'x'),"
            "(4, 'b', 5, NULL, 7.25, 'z'), (5, 'b', 7, NULL, -1.0, ''), (6, 'c', 1, 6, 2.0, 'w');"
            "INSERT INTO u VALUES (1, 1, 4), (2, 1, 5), (3, 3, 6)");
    }

    static bool is_same(std::int64_t value, const std::string& raw) {
        return std::to_string(value) == raw;
    }
    static bool is_same(int value, const std::string& raw) { return std::to_string(value) == raw; }
    static bool is_same(double value, const std::string& raw) {
        return raw != "NULL" && value == Approx(std::stod(raw));
    }
    static bool is_same(const std::string& value, const std::string& raw) { return value == raw; }
    template <class V>
    static bool is_same(const std::optional<V>& value, const std::string& raw) {
        return value ? is_same(*value, raw) : raw == "NULL";
    }

    /// An expression gives what hand-written SQL gives, is of this type, and is optional just where
    /// that has a NULL.
    template <class Type>
    void gives(const auto& statement, const std::string& sql) {
        CAPTURE(sql);
        const auto raw = raw_rows(db, sql);
        std::size_t i = 0;
        bool nulls = false;
        for (auto& [id, value] : db.execute(statement)) {
            static_assert(std::is_same_v<std::remove_cvref_t<decltype(value)>, Type>);
            REQUIRE(i < raw.size());
            CAPTURE(id, raw[i][1]);
            CHECK(is_same(value, raw[i][1]));
            nulls = nulls || raw[i][1] == "NULL";
            ++i;
        }
        CHECK(i == raw.size());
        CHECK(nulls == stele::is_optional<Type>);
    }
    template <class Type>
    void each(const auto& expression, const std::string& sql) {
        gives<Type>(select(T::id, expression).order_by(T::id),
                    "SELECT id, " + sql + " FROM t ORDER BY id");
    }
    /// In each group of k.
    template <class Type>
    void group(const auto& expression, const std::string& sql) {
        gives<Type>(select(T::k, expression).group_by(T::k).order_by(T::k),
                    "SELECT k, " + sql + " FROM t GROUP BY k ORDER BY k");
    }
};

using integer = std::int64_t;
using maybe = std::optional<std::int64_t>;

}  // namespace windows_at_run_time

using namespace windows_at_run_time;
using stele::count;
using stele::current_row;
using stele::following;
using stele::preceding;
using stele::unbounded_following;
using stele::unbounded_preceding;

TEST_CASE_METHOD(rows_of_t, "aggregates in groups", "[expression]") {
    group<integer>(sum(T::i), "sum(i)");
    group<maybe>(sum(T::n), "sum(n)");
    group<integer>(sum_distinct(T::i), "sum(DISTINCT i)");
    group<double>(avg_distinct(T::i), "avg(DISTINCT i)");
    group<std::string>(group_concat(T::i), "group_concat(i)");
    group<std::string>(group_concat(T::s, " & "), "group_concat(s, ' & ')");
    group<std::optional<std::string>>(group_concat(T::n, "-"), "group_concat(n, '-')");
    group<std::string>(group_concat_distinct(T::s), "group_concat(DISTINCT s)");

    group<integer>(count().filter(T::i > 6), "count(*) FILTER (WHERE i > 6)");
    group<maybe>(sum(T::i).filter(T::i > 6), "sum(i) FILTER (WHERE i > 6)");
    group<std::optional<std::string>>(group_concat(T::s, "+").filter(T::s == "x"),
                                      "group_concat(s, '+') FILTER (WHERE s = 'x')");
    CHECK(db.execute(select(group_concat(T::s)).where(T::id < 0)).scalar() == std::nullopt);
    CHECK(db.execute(select(count().filter(T::n.is_null())).from(T)).scalar() == 3);
    const std::string separator = "; ";
    CHECK(db.execute(select(group_concat(T::s, separator)).where(T::i == 10)).scalar() == "x; y");
}

TEST_CASE_METHOD(rows_of_t, "aggregates over windows", "[expression]") {
    each<integer>(count().over(), "count(*) OVER ()");
    each<integer>(count(T::n).over(partition_by(T::k)), "count(n) OVER (PARTITION BY k)");
    each<integer>(sum(T::i).over(partition_by(T::k)), "sum(i) OVER (PARTITION BY k)");
    each<maybe>(sum(T::n).over(partition_by(T::k)), "sum(n) OVER (PARTITION BY k)");
    each<double>(avg(T::r).over(order_by(T::i)), "avg(r) OVER (ORDER BY i)");
    each<int>(min(T::i).over(partition_by(T::k, T::s).order_by(T::id.desc())),
              "min(i) OVER (PARTITION BY k, s ORDER BY id DESC)");
    each<std::string>(group_concat(T::s, "|").over(order_by(T::id)),
                      "group_concat(s, '|') OVER (ORDER BY id)");
    each<integer>(count().filter(T::i > 6).over(order_by(T::id)),
                  "count(*) FILTER (WHERE i > 6) OVER (ORDER BY id)");
    each<maybe>(sum(T::i).filter(T::i < 10).over(order_by(T::id)),
                "sum(i) FILTER (WHERE i < 10) OVER (ORDER BY id)");
    each<std::optional<integer>>(sum(T::i).over() / 0, "sum(i) OVER () / 0");
    group<integer>(sum(sum(T::i)).over(), "sum(sum(i)) OVER ()");
    group<maybe>(sum(max(T::n)).over(order_by(T::k.desc()).rows(current_row, current_row)),
                 "sum(max(n)) OVER (ORDER BY k DESC ROWS BETWEEN CURRENT ROW AND CURRENT ROW)");

    // The far side of a left join is NULL, and so is what a window of it has.
    gives<maybe>(
        select(T::id, sum(U::x).over(partition_by(T::id))).left_join(U).order_by(T::id, U::id),
        "SELECT t.id, sum(x) OVER (PARTITION BY t.id) FROM t LEFT JOIN u ON t.id = t_id "
        "ORDER BY t.id, u.id");
    gives<integer>(
        select(T::id, sum(U::x).over(partition_by(T::id))).join(U).order_by(T::id, U::id),
        "SELECT t.id, sum(x) OVER (PARTITION BY t.id) FROM t JOIN u ON t.id = t_id "
        "ORDER BY t.id, u.id");
}

TEST_CASE_METHOD(rows_of_t, "frames of windows", "[expression]") {
    const auto frame = [&]<class Type>(stele::detail::type<Type>, const auto& window,
                                       const std::string& sql) {
        each<Type>(sum(T::i).over(window), "sum(i) OVER (" + sql + ")");
    };
    constexpr stele::detail::type<integer> sure;
    constexpr stele::detail::type<maybe> empty;
    const auto by_i = order_by(T::i);
    const auto by_id = partition_by(T::k).order_by(T::id);
    frame(sure, by_id.rows(unbounded_preceding, current_row),
          "PARTITION BY k ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW");
    frame(sure, by_id.rows(preceding(1), following(1)),
          "PARTITION BY k ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING");
    frame(sure, by_id.rows(current_row, unbounded_following),
          "PARTITION BY k ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING");
    frame(sure, by_i.range(preceding(3), current_row),
          "ORDER BY i RANGE BETWEEN 3 PRECEDING AND CURRENT ROW");
    frame(sure, order_by(T::r.desc()).range(current_row, following(0.75)),
          "ORDER BY r DESC RANGE BETWEEN CURRENT ROW AND 0.75 FOLLOWING");
    frame(sure, by_i.groups(preceding(1), current_row),
          "ORDER BY i GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW");
    frame(sure, by_i.groups(preceding(0), following(0)).exclude_ties(),
          "ORDER BY i GROUPS BETWEEN 0 PRECEDING AND 0 FOLLOWING EXCLUDE TIES");
    frame(sure, order_by(T::n).range(preceding(1), following(1)),
          "ORDER BY n RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING");

    frame(empty, by_id.rows(preceding(2), preceding(1)),
          "PARTITION BY k ORDER BY id ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING");
    frame(empty, by_id.rows(following(1), unbounded_following),
          "PARTITION BY k ORDER BY id ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING");
    frame(empty, by_id.rows(unbounded_preceding, current_row).exclude_current_row(),
          "PARTITION BY k ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE "
          "CURRENT ROW");
    frame(empty, by_i.range(preceding(2), current_row).exclude_group(),
          "ORDER BY i RANGE BETWEEN 2 PRECEDING AND CURRENT ROW EXCLUDE GROUP");
    frame(empty, by_i.groups(preceding(1), preceding(1)),
          "ORDER BY i GROUPS BETWEEN 1 PRECEDING AND 1 PRECEDING");

    int distance = -1;
    CHECK_THROWS_WITH(preceding(distance), contains("preceding() takes no less than 0"));
    CHECK_THROWS_AS(following(-0.5), stele::value_error);
}

TEST_CASE_METHOD(rows_of_t, "window functions", "[expression]") {
    const auto by_i = order_by(T::i);
    each<integer>(stele::row_number().over(order_by(T::r)), "row_number() OVER (ORDER BY r)");
    each<integer>(stele::rank().over(by_i), "rank() OVER (ORDER BY i)");
    each<integer>(stele::dense_rank().over(by_i), "dense_rank() OVER (ORDER BY i)");
    each<double>(stele::percent_rank().over(by_i), "percent_rank() OVER (ORDER BY i)");
    each<double>(stele::cume_dist().over(by_i), "cume_dist() OVER (ORDER BY i)");
    each<integer>(stele::ntile(4).over(order_by(T::id)), "ntile(4) OVER (ORDER BY id)");
    each<integer>(stele::rank().over(by_i) - 1, "rank() OVER (ORDER BY i) - 1");

    const auto by_id = partition_by(T::k).order_by(T::id);
    const std::string sql = " OVER (PARTITION BY k ORDER BY id)";
    each<std::optional<std::string>>(lag(T::s).over(by_id), "lag(s)" + sql);
    each<std::optional<int>>(lead(T::i).over(by_id), "lead(i)" + sql);
    each<std::optional<int>>(lag(T::i, 2).over(by_id), "lag(i, 2)" + sql);
    each<int>(lag(T::i, 1, 0).over(by_id), "lag(i, 1, 0)" + sql);
    each<std::string>(lead(T::s, 1, "none").over(by_id), "lead(s, 1, 'none')" + sql);
    each<int>(lead(T::i, 1, T::i).over(by_id), "lead(i, 1, i)" + sql);
    each<std::optional<int>>(lag(T::n, 1, 0).over(by_id), "lag(n, 1, 0)" + sql);
    each<std::optional<int>>(lag(T::i, 1, T::n).over(by_id), "lag(i, 1, n)" + sql);
    each<std::optional<int>>(lag(T::i, 1, std::optional<int>{}).over(by_id),
                             "lag(i, 1, NULL)" + sql);
    each<std::optional<int>>(first_value(T::n).over(by_id), "first_value(n)" + sql);
    each<std::optional<int>>(last_value(T::n).over(by_id), "last_value(n)" + sql);
    each<std::optional<std::string>>(nth_value(T::s, 2).over(by_id), "nth_value(s, 2)" + sql);
    each<std::optional<std::string>>(
        first_value(T::s).over(by_id.rows(following(1), following(2))),
        "first_value(s) OVER (PARTITION BY k ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING)");

    int none = 0;
    CHECK_THROWS_AS(stele::ntile(none), stele::value_error);
    CHECK_THROWS_AS(nth_value(T::s, none), stele::value_error);
    CHECK_THROWS_WITH(lag(T::s, none - 1), contains("no less than 0, and was given -1"));
}

TEST_CASE_METHOD(rows_of_t, "having, and names of the select list", "[statement]") {
    using namespace stele::literals;
    const auto n = count().as<"n">();
    const auto groups = select(T::k, n).group_by(T::k);
    std::vector<raw_row> found;
    for (auto& row : db.execute(
             groups.having(count() > 1).having(sum(T::i) > 20 || T::k == "b").order_by(n, T::k)))
        found.push_back({row.k, std::to_string(row["n"_c])});
    CHECK(found == std::vector<raw_row>{{"b", "2"}, {"a", "3"}});
    CHECK(db.execute(groups.having(min(T::n) > 2)).one().k == "c");
    CHECK(db.execute(groups.having(count(T::n) == 0)).one().k == "b");

    const auto keys = [&](const auto& statement) {
        std::string all;
        for (auto& row : db.execute(statement)) all += row.k;
        return all;
    };
    CHECK(keys(groups.order_by(n.desc())) == "abc");
    CHECK(keys(groups.order_by("n"_c)) == "cba");
    const auto most = max(T::n).as<"most">();
    CHECK(keys(select(T::k, most).group_by(T::k).order_by(most.asc().nulls_last())) == "acb");
    CHECK(keys(select(T::k, most).group_by(T::k).order_by("most"_c.desc().nulls_first())) == "bca");
    for (const int by : {0, 1})
        CHECK(keys(groups.order_by(stele::choose(by, T::k, "n"_c))) == (by ? "cba" : "abc"));
    const auto odd = (T::i % 2).as<"odd">();
    CHECK(db.execute(select(odd, n).group_by(odd)).all().size() == 2);
}
