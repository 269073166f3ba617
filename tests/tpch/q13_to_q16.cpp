// SPDX-License-Identifier: BSL-1.0

#include "query.hpp"
#include "tables.hpp"

namespace {

using namespace tpch;
using namespace stele::literals;
using namespace std::chrono_literals;
using std::chrono::months;
using stele::count;
using stele::else_;

// ---- q13: Customer Distribution ----
constexpr auto q13(std::string_view pattern) {
    const auto c_orders =
        select(Customer::custkey, count(Orders::orderkey).as<"c_count">())
            .left_join(Orders)
            .on(Customer::custkey == Orders::custkey && Orders::comment.not_like(pattern))
            .group_by(Customer::custkey)
            .as<"c_orders">();
    const auto c_count = c_orders["c_count"_c];
    return select(c_count, count().as<"custdist">())
        .from(c_orders)
        .group_by(c_count)
        .order_by("custdist"_c.desc(), c_count.desc());
}
TPCH_TEST("q13", q13("%special%requests%"));

// ---- q14: Promotion Effect ----
constexpr auto q14(date from) {
    constexpr auto revenue = LineItem::extendedprice * (1 - LineItem::discount);
    return select((100.0 * sum(case_(when(Part::type.like("PROMO%"), revenue), else_(0))) /
                   sum(revenue))
                      .as<"promo_revenue">())
        .from(LineItem)
        .join(LineItem::part)
        .where(LineItem::shipdate >= from && LineItem::shipdate < from + months{1});
}
TPCH_TEST("q14", q14(1995y / 9 / 1));

// ---- q15: Top Supplier ----
constexpr auto q15(date from) {
    const auto revenue =
        select(LineItem::suppkey.as<"supplier_no">(),
               sum(LineItem::extendedprice * (1 - LineItem::discount)).as<"total_revenue">())
            .where(LineItem::shipdate >= from && LineItem::shipdate < from + months{3})
            .group_by(LineItem::suppkey)
            .as<"revenue">();
    const auto total_revenue = revenue["total_revenue"_c];
    return with(revenue)
        .select(Supplier::suppkey, Supplier::name, Supplier::address, Supplier::phone,
                total_revenue)
        .join(revenue)
        .on(Supplier::suppkey == revenue["supplier_no"_c])
        .where(total_revenue == select(max(total_revenue)).from(revenue))
        .order_by(Supplier::suppkey);
}
TPCH_TEST("q15", q15(1996y / 1 / 1));

// ---- q16: Parts/Supplier Relationship ----
template <class... Sizes>
constexpr auto q16(std::string_view brand, std::string_view type, Sizes... sizes) {
    return select(Part::brand, Part::type, Part::size,
                  count_distinct(PartSupp::suppkey).as<"supplier_cnt">())
        .join(Part::supplies)
        .where(
            Part::brand != brand && Part::type.not_like(type) && Part::size.in(sizes...) &&
            PartSupp::suppkey.not_in(
                select(Supplier::suppkey).where(Supplier::comment.like("%Customer%Complaints%"))))
        .group_by(Part::brand, Part::type, Part::size)
        .order_by("supplier_cnt"_c.desc(), Part::brand, Part::type, Part::size);
}
TPCH_TEST("q16", q16("Brand#45", "MEDIUM POLISHED%", 49, 14, 23, 45, 19, 3, 36, 9));

}  // namespace
