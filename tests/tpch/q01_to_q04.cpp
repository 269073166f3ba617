// SPDX-License-Identifier: BSL-1.0

#include "query.hpp"
#include "tables.hpp"

namespace {

using namespace tpch;
using namespace stele::literals;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;
using stele::count;

// ---- q01: Pricing Summary Report ----
constexpr auto q01(days delta) {
    constexpr auto disc_price = LineItem::extendedprice * (1 - LineItem::discount);
    return select(LineItem::returnflag, LineItem::linestatus,
                  sum(LineItem::quantity).as<"sum_qty">(),
                  sum(LineItem::extendedprice).as<"sum_base_price">(),
                  sum(disc_price).as<"sum_disc_price">(),
                  sum(disc_price * (1 + LineItem::tax)).as<"sum_charge">(),
                  avg(LineItem::quantity).as<"avg_qty">(),
                  avg(LineItem::extendedprice).as<"avg_price">(),
                  avg(LineItem::discount).as<"avg_disc">(), count().as<"count_order">())
        .where(LineItem::shipdate <= date{sys_days{1998y / 12 / 1} - delta})
        .group_by(LineItem::returnflag, LineItem::linestatus)
        .order_by(LineItem::returnflag, LineItem::linestatus);
}
TPCH_TEST("q01", q01(days{90}));

// ---- q02: Minimum Cost Supplier ----
constexpr auto q02(int size, std::string_view type, std::string_view region) {
    return select(Supplier::acctbal, Supplier::name, Nation::name, Part::partkey, Part::mfgr,
                  Supplier::address, Supplier::phone, Supplier::comment)
        .from(PartSupp)
        .join(PartSupp::part)
        .join(PartSupp::supplier)
        .join(Supplier::nation)
        .join(Nation::region)
        .where(Part::size == size && Part::type.like(type) && Region::name == region &&
               PartSupp::supplycost ==
                   select(min(PartSupp::supplycost))
                       .join(PartSupp::supplier)
                       .join(Supplier::nation)
                       .join(Nation::region)
                       .where(PartSupp::partkey == Part::partkey && Region::name == region))
        .order_by(Supplier::acctbal.desc(), Nation::name, Supplier::name, Part::partkey)
        .limit(100);
}
TPCH_TEST("q02", q02(15, "%BRASS", "EUROPE"));

// ---- q03: Shipping Priority ----
constexpr auto q03(auto segment, auto day) {
    return select(LineItem::orderkey,
                  sum(LineItem::extendedprice * (1 - LineItem::discount)).as<"revenue">(),
                  Orders::orderdate, Orders::shippriority)
        .join(LineItem::order)
        .join(Orders::customer)
        .where(Customer::mktsegment == segment && Orders::orderdate < day &&
               LineItem::shipdate > day)
        .group_by(LineItem::orderkey, Orders::orderdate, Orders::shippriority)
        .order_by("revenue"_c.desc(), Orders::orderdate)
        .limit(10);
}
TPCH_TEST("q03", q03("BUILDING", 1995y / 3 / 15));

TPCH_PREPARED_TEST("q03", q03("segment"_p, "day"_p), "BUILDING", 1995y / 3 / 15);

// ---- q04: Order Priority Checking ----
constexpr auto q04(date from) {
    return select(Orders::orderpriority, count().as<"order_count">())
        .where(Orders::orderdate >= from && Orders::orderdate < from + months{3} &&
               exists(select(LineItem).where(LineItem::orderkey == Orders::orderkey &&
                                             LineItem::commitdate < LineItem::receiptdate)))
        .group_by(Orders::orderpriority)
        .order_by(Orders::orderpriority);
}
TPCH_TEST("q04", q04(1993y / 7 / 1));

}  // namespace
