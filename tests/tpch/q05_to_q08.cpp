// SPDX-License-Identifier: BSL-1.0

#include "query.hpp"
#include "tables.hpp"

namespace {

using namespace tpch;
using namespace stele::literals;
using namespace std::chrono_literals;
using std::chrono::years;
using stele::else_;

// ---- q05: Local Supplier Volume ----
constexpr auto q05(std::string_view region, date from) {
    return select(Nation::name,
                  sum(LineItem::extendedprice * (1 - LineItem::discount)).as<"revenue">())
        .from(LineItem)
        .join(LineItem::order)
        .join(LineItem::supplier)
        .join(Customer)
        .on(Customer::custkey == Orders::custkey && Customer::nationkey == Supplier::nationkey)
        .join(Supplier::nation)
        .join(Nation::region)
        .where(Region::name == region && Orders::orderdate >= from &&
               Orders::orderdate < from + years{1})
        .group_by(Nation::name)
        .order_by("revenue"_c.desc());
}
TPCH_TEST("q05", q05("ASIA", 1994y / 1 / 1));

// ---- q06: Forecasting Revenue Change ----
constexpr auto q06(date from, double low, double high, int quantity) {
    return select(sum(LineItem::extendedprice * LineItem::discount).as<"revenue">())
        .where(LineItem::shipdate >= from && LineItem::shipdate < from + years{1} &&
               LineItem::discount.between(low, high) && LineItem::quantity < quantity);
}
TPCH_TEST("q06", q06(1994y / 1 / 1, 0.05, 0.07, 24));

// ---- q07: Volume Shipping ----
constexpr auto q07(std::string_view nation1, std::string_view nation2) {
    constexpr auto n1 = alias<"n1">(Nation);
    constexpr auto n2 = alias<"n2">(Nation);
    const auto shipping =
        select(n1[Nation::name].as<"supp_nation">(), n2[Nation::name].as<"cust_nation">(),
               year(LineItem::shipdate).as<"l_year">(),
               (LineItem::extendedprice * (1 - LineItem::discount)).as<"volume">())
            .from(LineItem)
            .join(LineItem::supplier)
            .join(LineItem::order)
            .join(Orders::customer)
            .join(n1, Supplier::nation)
            .join(n2, Customer::nation)
            .where(((n1[Nation::name] == nation1 && n2[Nation::name] == nation2) ||
                    (n1[Nation::name] == nation2 && n2[Nation::name] == nation1)) &&
                   LineItem::shipdate.between(1995y / 1 / 1, 1996y / 12 / 31))
            .as<"shipping">();
    const auto supp_nation = shipping["supp_nation"_c];
    const auto cust_nation = shipping["cust_nation"_c];
    const auto l_year = shipping["l_year"_c];
    return select(supp_nation, cust_nation, l_year, sum(shipping["volume"_c]).as<"revenue">())
        .from(shipping)
        .group_by(supp_nation, cust_nation, l_year)
        .order_by(supp_nation, cust_nation, l_year);
}
TPCH_TEST("q07", q07("FRANCE", "GERMANY"));

// ---- q08: National Market Share ----
constexpr auto q08(std::string_view nation, std::string_view region, std::string_view type) {
    constexpr auto n1 = alias<"n1">(Nation);
    constexpr auto n2 = alias<"n2">(Nation);
    const auto all_nations =
        select(year(Orders::orderdate).as<"o_year">(),
               (LineItem::extendedprice * (1 - LineItem::discount)).as<"volume">(),
               n2[Nation::name].as<"nation">())
            .from(LineItem)
            .join(LineItem::part)
            .join(LineItem::supplier)
            .join(LineItem::order)
            .join(Orders::customer)
            .join(n1, Customer::nation)
            .join(n1[Nation::region])
            .join(n2, Supplier::nation)
            .where(Region::name == region && Part::type == type &&
                   Orders::orderdate.between(1995y / 1 / 1, 1996y / 12 / 31))
            .as<"all_nations">();
    const auto o_year = all_nations["o_year"_c];
    const auto volume = all_nations["volume"_c];
    return select(o_year, (sum(case_(when(all_nations["nation"_c] == nation, volume), else_(0))) /
                           sum(volume))
                              .as<"mkt_share">())
        .from(all_nations)
        .group_by(o_year)
        .order_by(o_year);
}
TPCH_TEST("q08", q08("BRAZIL", "AMERICA", "ECONOMY ANODIZED STEEL"));
TPCH_TEST("q08_alt", q08("UNITED STATES", "AMERICA", "ECONOMY ANODIZED STEEL"));

}  // namespace
