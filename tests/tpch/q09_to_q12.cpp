// SPDX-License-Identifier: BSL-1.0

#include "query.hpp"
#include "tables.hpp"

namespace {

using namespace tpch;
using namespace stele::literals;
using namespace std::chrono_literals;
using std::chrono::months;
using std::chrono::years;
using stele::else_;

// ---- q09: Product Type Profit Measure ----
constexpr auto q09(std::string_view color) {
    const auto profit = select(Nation::name.as<"nation">(), year(Orders::orderdate).as<"o_year">(),
                               (LineItem::extendedprice * (1 - LineItem::discount) -
                                PartSupp::supplycost * LineItem::quantity)
                                   .as<"amount">())
                            .from(LineItem)
                            .join(LineItem::part)
                            .join(LineItem::supply)
                            .join(LineItem::supplier)
                            .join(LineItem::order)
                            .join(Supplier::nation)
                            .where(Part::name.contains(color))
                            .as<"profit">();
    const auto nation = profit["nation"_c];
    const auto o_year = profit["o_year"_c];
    return select(nation, o_year, sum(profit["amount"_c]).as<"sum_profit">())
        .from(profit)
        .group_by(nation, o_year)
        .order_by(nation, o_year.desc());
}
TPCH_TEST("q09", q09("green"));

// ---- q10: Returned Item Reporting ----
constexpr auto q10(date from) {
    return select(Customer::custkey, Customer::name,
                  sum(LineItem::extendedprice * (1 - LineItem::discount)).as<"revenue">(),
                  Customer::acctbal, Nation::name, Customer::address, Customer::phone,
                  Customer::comment)
        .join(Customer::orders)
        .join(Orders::lineitems)
        .join(Customer::nation)
        .where(Orders::orderdate >= from && Orders::orderdate < from + months{3} &&
               LineItem::returnflag == "R")
        .group_by(Customer::custkey, Customer::name, Customer::acctbal, Customer::phone,
                  Nation::name, Customer::address, Customer::comment)
        .order_by("revenue"_c.desc())
        .limit(20);
}
TPCH_TEST("q10", q10(1993y / 10 / 1));

// ---- q11: Important Stock Identification ----
constexpr auto q11(auto nation, auto fraction) {
    constexpr auto value = sum(PartSupp::supplycost * PartSupp::availqty);
    return select(PartSupp::partkey, value.as<"value">())
        .join(PartSupp::supplier)
        .join(Supplier::nation)
        .where(Nation::name == nation)
        .group_by(PartSupp::partkey)
        .having(value > select(value * fraction)
                            .join(PartSupp::supplier)
                            .join(Supplier::nation)
                            .where(Nation::name == nation))
        .order_by("value"_c.desc());
}
TPCH_TEST("q11", q11("GERMANY", 0.0001));
TPCH_TEST("q11_alt", q11("GERMANY", 0.01));

TPCH_PREPARED_TEST("q11", q11("nation"_p, "fraction"_p), "GERMANY", 0.0001);
TPCH_PREPARED_TEST("q11_alt", q11("nation"_p, "fraction"_p), "fraction"_p = 0.01,
                   "nation"_p = "GERMANY");

// ---- q12: Shipping Modes and Order Priority ----
constexpr auto q12(std::string_view mode1, std::string_view mode2, date from) {
    constexpr auto high = Orders::orderpriority == "1-URGENT" || Orders::orderpriority == "2-HIGH";
    return select(LineItem::shipmode, sum(case_(when(high, 1), else_(0))).as<"high_line_count">(),
                  sum(case_(when(!high, 1), else_(0))).as<"low_line_count">())
        .join(LineItem::order)
        .where(LineItem::shipmode.in(mode1, mode2) &&
               LineItem::commitdate < LineItem::receiptdate &&
               LineItem::shipdate < LineItem::commitdate && LineItem::receiptdate >= from &&
               LineItem::receiptdate < from + years{1})
        .group_by(LineItem::shipmode)
        .order_by(LineItem::shipmode);
}
TPCH_TEST("q12", q12("MAIL", "SHIP", 1994y / 1 / 1));

}  // namespace
