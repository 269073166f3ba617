// SPDX-License-Identifier: BSL-1.0

// The text and the types of aggregates with filter() and over(), of windows and their functions.

#include "statements.hpp"

#include <optional>
#include <string>
#include <type_traits>

namespace windows {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(i, int),
    column(n, std::optional<int>),
    column(r, double),
    column(s, std::string),
    column(b, bool));

STELE_TABLE(U, "u",
    column(id, std::int64_t, primary_key),
    column(t_id, std::int64_t),
    column(x, int),
    belongs_to(t, T, t_id));

}  // namespace windows

using windows::T;
using windows::U;
using namespace stele;

TEST_TABLES(T, U);

#define TEST_ITEM(item, ...) TEST_SQL(select(item).from(T), R"(SELECT )" __VA_ARGS__ R"( FROM "t")")

namespace {

// Aggregates.
TEST_ITEM(sum_distinct(T::i), R"(sum(DISTINCT "t"."i"))");
TEST_ITEM(avg_distinct(T::i), R"(avg(DISTINCT "t"."i"))");
TEST_ITEM(group_concat(T::s), R"(group_concat("t"."s"))");
TEST_ITEM(group_concat(T::s, ", "), R"(group_concat("t"."s", ?))");
TEST_ITEM(group_concat(T::s, T::s), R"(group_concat("t"."s", "t"."s"))");
TEST_ITEM(group_concat_distinct(T::s), R"(group_concat(DISTINCT "t"."s"))");

// filter().
TEST_ITEM(count().filter(T::b), R"(count(*) FILTER (WHERE "t"."b"))");
TEST_ITEM(count_distinct(T::i).filter(T::b&& T::i > 1),
          R"(count(DISTINCT "t"."i") FILTER (WHERE "t"."b" AND "t"."i" > ?))");
TEST_ITEM(sum(T::i).filter(T::i > 1) + 1, R"(sum("t"."i") FILTER (WHERE "t"."i" > ?) + ?)");
TEST_ITEM(group_concat(T::s, "-").filter(T::s != ""),
          R"(group_concat("t"."s", ?) FILTER (WHERE "t"."s" <> ?))");

// over().
TEST_ITEM(count().over(), R"(count(*) OVER ())");
TEST_ITEM(sum(T::i).filter(T::b).over(), R"(sum("t"."i") FILTER (WHERE "t"."b") OVER ())");
TEST_ITEM(sum(T::i).over(partition_by(T::s)), R"(sum("t"."i") OVER (PARTITION BY "t"."s"))");
TEST_ITEM(sum(T::i).over(partition_by(T::s, T::i % 2)),
          R"(sum("t"."i") OVER (PARTITION BY "t"."s", "t"."i" % ?))");
TEST_ITEM(sum(T::i).over(order_by(T::n.desc().nulls_last(), T::id)),
          R"(sum("t"."i") OVER (ORDER BY "t"."n" DESC NULLS LAST, "t"."id"))");
TEST_ITEM(sum(T::i).over(partition_by(T::s).order_by(T::id)) * 2,
          R"(sum("t"."i") OVER (PARTITION BY "t"."s" ORDER BY "t"."id") * ?)");
constexpr auto by_id = order_by(T::id);
TEST_ITEM(
    sum(T::i).over(by_id.rows(unbounded_preceding, current_row)),
    R"(sum("t"."i") OVER (ORDER BY "t"."id" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW))");
TEST_ITEM(sum(T::i).over(by_id.rows(preceding(2), following(1))),
          R"(sum("t"."i") OVER (ORDER BY "t"."id" ROWS BETWEEN ? PRECEDING AND ? FOLLOWING))");
TEST_ITEM(
    sum(T::i).over(by_id.range(preceding(1.5), unbounded_following)),
    R"(sum("t"."i") OVER (ORDER BY "t"."id" RANGE BETWEEN ? PRECEDING AND UNBOUNDED FOLLOWING))");
TEST_ITEM(
    sum(T::i).over(by_id.groups(current_row, current_row).exclude_ties()),
    R"(sum("t"."i") OVER (ORDER BY "t"."id" GROUPS BETWEEN CURRENT ROW AND CURRENT ROW EXCLUDE TIES))");
TEST_ITEM(
    sum(T::i).over(partition_by(T::s).rows(following(1), following(2)).exclude_group()),
    R"(sum("t"."i") OVER (PARTITION BY "t"."s" ROWS BETWEEN ? FOLLOWING AND ? FOLLOWING EXCLUDE GROUP))");
TEST_ITEM(
    sum(T::i).over(by_id.range(unbounded_preceding, unbounded_following).exclude_current_row()),
    R"(sum("t"."i") OVER (ORDER BY "t"."id" RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING )"
    R"(EXCLUDE CURRENT ROW))");

// Window functions.
TEST_ITEM(row_number().over(), R"(row_number() OVER ())");
TEST_ITEM(rank().over(by_id), R"(rank() OVER (ORDER BY "t"."id"))");
TEST_ITEM(dense_rank().over(by_id), R"(dense_rank() OVER (ORDER BY "t"."id"))");
TEST_ITEM(percent_rank().over(by_id), R"(percent_rank() OVER (ORDER BY "t"."id"))");
TEST_ITEM(cume_dist().over(by_id), R"(cume_dist() OVER (ORDER BY "t"."id"))");
TEST_ITEM(ntile(4).over(by_id), R"(ntile(?) OVER (ORDER BY "t"."id"))");
TEST_ITEM(lag(T::s).over(by_id), R"(lag("t"."s") OVER (ORDER BY "t"."id"))");
TEST_ITEM(lag(T::s, 2).over(by_id), R"(lag("t"."s", ?) OVER (ORDER BY "t"."id"))");
TEST_ITEM(lead(T::s, 2, "none").over(by_id), R"(lead("t"."s", ?, ?) OVER (ORDER BY "t"."id"))");
TEST_ITEM(lead(T::i, 1, T::i).over(by_id), R"(lead("t"."i", ?, "t"."i") OVER (ORDER BY "t"."id"))");
TEST_ITEM(first_value(T::s).over(by_id), R"(first_value("t"."s") OVER (ORDER BY "t"."id"))");
TEST_ITEM(last_value(T::s).over(by_id), R"(last_value("t"."s") OVER (ORDER BY "t"."id"))");
TEST_ITEM(nth_value(T::s, 2).over(by_id), R"(nth_value("t"."s", ?) OVER (ORDER BY "t"."id"))");

// Placeholders.
TEST_ITEM(ntile("k"_p).over(by_id.rows(preceding("n"_p), current_row)),
          R"(ntile(:k) OVER (ORDER BY "t"."id" ROWS BETWEEN :n PRECEDING AND CURRENT ROW))");
TEST_ITEM(lag(T::s, "n"_p, "none"_p).over(), R"(lag("t"."s", :n, :none) OVER ())");
TEST_ITEM(group_concat(T::s, "between"_p), R"(group_concat("t"."s", :between))");

// Where they stand: aggregates below windows, windows in order_by.
TEST_SQL(select(T::s, sum(sum(T::i)).over(), rank().over(order_by(count().desc()))).group_by(T::s),
         R"(SELECT "t"."s", sum(sum("t"."i")) OVER (), rank() OVER (ORDER BY count(*) DESC) )"
         R"(FROM "t" GROUP BY "t"."s")");
TEST_SQL(select(T::s).order_by(row_number().over(by_id).desc()),
         R"(SELECT "t"."s" FROM "t" ORDER BY row_number() OVER (ORDER BY "t"."id") DESC)");
TEST_SQL(select(T::s).group_by(T::s).order_by(count()),
         R"(SELECT "t"."s" FROM "t" GROUP BY "t"."s" ORDER BY count(*))");

// Types, without a statement.
#define TEST_TYPE(expression, ...) \
    static_assert(std::is_same_v<stele::value_t<decltype(expression)>, __VA_ARGS__>)
TEST_TYPE(group_concat(T::i), std::optional<std::string>);
TEST_TYPE(sum_distinct(T::i), std::optional<std::int64_t>);
TEST_TYPE(count().filter(T::b), std::int64_t);
TEST_TYPE(max(T::s).filter(T::b), std::optional<std::string>);
TEST_TYPE(count().over(), std::int64_t);
TEST_TYPE(count(T::n).filter(T::b).over(), std::int64_t);
TEST_TYPE(sum(T::i).over(), std::int64_t);
TEST_TYPE(avg(T::i).over(), double);
TEST_TYPE(min(T::s).over(by_id), std::string);
TEST_TYPE(sum(T::n).over(), std::optional<std::int64_t>);
TEST_TYPE(sum(T::i).filter(T::b).over(), std::optional<std::int64_t>);
TEST_TYPE(group_concat(T::s, "-").over(by_id), std::string);
TEST_TYPE(row_number().over(), std::int64_t);
TEST_TYPE(percent_rank().over(), double);
TEST_TYPE(lag(T::i).over(), std::optional<int>);
TEST_TYPE(lag(T::i, 1, 0).over(), int);
TEST_TYPE(lag(T::n, 1, 0).over(), std::optional<int>);
TEST_TYPE(lag(T::i, 1, T::n).over(), std::optional<int>);
TEST_TYPE(first_value(T::i).over(), std::optional<int>);

// A frame that the current row is always in is never empty.
#define TEST_FRAME(type, frame) TEST_TYPE(sum(T::i).over(by_id.frame), type)
TEST_FRAME(std::int64_t, rows(unbounded_preceding, current_row));
TEST_FRAME(std::int64_t, rows(preceding(1), following(1)));
TEST_FRAME(std::int64_t, range(current_row, unbounded_following));
TEST_FRAME(std::int64_t, groups(current_row, current_row).exclude_ties());
TEST_FRAME(std::optional<std::int64_t>, rows(preceding(2), preceding(1)));
TEST_FRAME(std::optional<std::int64_t>, rows(unbounded_preceding, preceding(1)));
TEST_FRAME(std::optional<std::int64_t>, groups(following(1), unbounded_following));
TEST_FRAME(std::optional<std::int64_t>, rows(preceding(1), current_row).exclude_current_row());
TEST_FRAME(std::optional<std::int64_t>, range(preceding(1), current_row).exclude_group());

// A negative distance is refused by the compiler where the compiler sees it.
template <int N>
concept CanPrecede = requires {
    typename std::bool_constant<(preceding(N), true)>;
};
static_assert(CanPrecede<0>);
static_assert(!CanPrecede<-1>);
template <int N>
concept CanDivide = requires {
    typename std::bool_constant<(ntile(N), true)>;
};
static_assert(CanDivide<1>);
static_assert(!CanDivide<0>);

// Names of the select list.
constexpr auto n = count().as<"n">();
TEST_SQL(select(T::s, n).group_by(T::s).order_by(n),
         R"(SELECT "t"."s", count(*) AS "n" FROM "t" GROUP BY "t"."s" ORDER BY "n")");
TEST_SQL(
    select(T::s, n).group_by(T::s).order_by(n.desc().nulls_last(), T::s),
    R"(SELECT "t"."s", count(*) AS "n" FROM "t" GROUP BY "t"."s" ORDER BY "n" DESC NULLS LAST, )"
    R"("t"."s")");
TEST_SQL(select(T::s, n).group_by(T::s).order_by("n"_c.asc()),
         R"(SELECT "t"."s", count(*) AS "n" FROM "t" GROUP BY "t"."s" ORDER BY "n" ASC)");
TEST_SQL(select((T::i % 2).as<"odd">(), n).group_by("odd"_c).order_by("odd"_c),
         R"(SELECT "t"."i" % ? AS "odd", count(*) AS "n" FROM "t" GROUP BY "odd" ORDER BY "odd")");
constexpr auto half = (T::i / 2).as<"half">();
TEST_SQL(select(half, n).group_by(half),
         R"(SELECT "t"."i" / ? AS "half", count(*) AS "n" FROM "t" GROUP BY "half")");

// having().
TEST_SQL(select(T::s, n).group_by(T::s).having(count() > 1 || sum(T::i) < 3).having(T::s != ""),
         R"(SELECT "t"."s", count(*) AS "n" FROM "t" GROUP BY "t"."s" )"
         R"(HAVING (count(*) > ? OR sum("t"."i") < ?) AND "t"."s" <> ?)");
TEST_SQL(select(T::s).order_by(T::s).having(count() > 1).group_by(T::s).where(T::i > 0).limit(1),
         R"(SELECT "t"."s" FROM "t" WHERE "t"."i" > ? GROUP BY "t"."s" HAVING count(*) > ? )"
         R"(ORDER BY "t"."s" LIMIT ?)");
TEST_SQL(select(T::s, count()).left_join(U).group_by(T::s).having(avg(U::x) > 1.5),
         R"(SELECT "t"."s", count(*) FROM "t" LEFT JOIN "u" ON "u"."t_id" = "t"."id" )"
         R"(GROUP BY "t"."s" HAVING avg("u"."x") > ?)");

}  // namespace
