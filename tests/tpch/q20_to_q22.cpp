// SPDX-License-Identifier: BSL-1.0

#include "query.hpp"
#include "tables.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace tpch;
using namespace stele::literals;
using namespace std::chrono_literals;
using std::chrono::years;
using stele::count;

// ---- q20: Potential Part Promotion ----
constexpr auto q20(std::string_view color, date from, std::string_view nation) {
    const auto quantity =
        select(0.5 * sum(LineItem::quantity))
            .where(LineItem::partkey == PartSupp::partkey &&
                   LineItem::suppkey == PartSupp::suppkey && LineItem::shipdate >= from &&
                   LineItem::shipdate < from + years{1});
    const auto parts = select(Part::partkey).where(Part::name.like(color));
    const auto suppliers = select(PartSupp::suppkey)
                               .where(PartSupp::partkey.in(parts) && PartSupp::availqty > quantity);
    return select(Supplier::name, Supplier::address)
        .join(Supplier::nation)
        .where(Supplier::suppkey.in(suppliers) && Nation::name == nation)
        .order_by(Supplier::name);
}
TPCH_TEST("q20", q20("forest%", 1994y / 1 / 1, "CANADA"));
TPCH_TEST("q20_alt", q20("lemon%", 1994y / 1 / 1, "UNITED STATES"));

// ---- q21: Suppliers Who Kept Orders Waiting ----
constexpr auto q21(auto nation) {
    constexpr auto l1 = alias<"l1">(LineItem);
    constexpr auto l2 = alias<"l2">(LineItem);
    constexpr auto l3 = alias<"l3">(LineItem);
    return select(Supplier::name, count().as<"numwait">())
        .join(l1, Supplier::lineitems)
        .join(l1[LineItem::order])
        .join(Supplier::nation)
        .where(Orders::orderstatus == "F" && l1[LineItem::receiptdate] > l1[LineItem::commitdate] &&
               exists(select(l2).where(l2[LineItem::orderkey] == l1[LineItem::orderkey] &&
                                       l2[LineItem::suppkey] != l1[LineItem::suppkey])) &&
               not_exists(select(l3).where(l3[LineItem::orderkey] == l1[LineItem::orderkey] &&
                                           l3[LineItem::suppkey] != l1[LineItem::suppkey] &&
                                           l3[LineItem::receiptdate] > l3[LineItem::commitdate])) &&
               Nation::name == nation)
        .group_by(Supplier::name)
        .order_by("numwait"_c.desc(), Supplier::name)
        .limit(100);
}
TPCH_TEST("q21", q21("SAUDI ARABIA"));
TPCH_TEST("q21_alt", q21("UNITED STATES"));

TPCH_PREPARED_TEST("q21", q21("nation"_p), "SAUDI ARABIA");
TPCH_PREPARED_TEST("q21_alt", q21("nation"_p), std::string{"UNITED STATES"});

// ---- q22: Global Sales Opportunity ----
auto q22(const std::vector<std::string>& codes) {
    constexpr auto cntrycode = substr(Customer::phone, 1, 2);
    const auto custsale =
        select(cntrycode.as<"cntrycode">(), Customer::acctbal)
            .where(cntrycode.in(codes) &&
                   Customer::acctbal > select(avg(Customer::acctbal))
                                           .where(Customer::acctbal > 0.0 && cntrycode.in(codes)) &&
                   not_exists(select(Orders).where(Orders::custkey == Customer::custkey)))
            .as<"custsale">();
    const auto code = custsale["cntrycode"_c];
    return select(code, count().as<"numcust">(),
                  sum(custsale[Customer::acctbal]).as<"totacctbal">())
        .from(custsale)
        .group_by(code)
        .order_by(code);
}
TPCH_TEST("q22", q22({"13", "31", "23", "29", "30", "18", "17"}));

}  // namespace
