// SPDX-License-Identifier: BSL-1.0

#include "query.hpp"
#include "tables.hpp"

namespace {

using namespace tpch;
using namespace stele::literals;

// ---- q17: Small-Quantity-Order Revenue ----
constexpr auto q17(auto brand, auto container) {
    return select((sum(LineItem::extendedprice) / 7.0).as<"avg_yearly">())
        .join(LineItem::part)
        .where(Part::brand == brand && Part::container == container &&
               LineItem::quantity <
                   select(0.2 * avg(LineItem::quantity)).where(LineItem::partkey == Part::partkey));
}
TPCH_TEST("q17", q17("Brand#23", "MED BOX"));
TPCH_TEST("q17_alt", q17("Brand#23", "SM PACK"));

TPCH_PREPARED_TEST("q17", q17("brand"_p, "container"_p), "Brand#23", "MED BOX");
TPCH_PREPARED_TEST("q17_alt", q17("brand"_p, "container"_p), "container"_p = "SM PACK",
                   "brand"_p = "Brand#23");

// ---- q18: Large Volume Customer ----
constexpr auto q18(auto quantity) {
    return select(Customer::name, Customer::custkey, Orders::orderkey, Orders::orderdate,
                  Orders::totalprice, sum(LineItem::quantity).as<"sum_quantity">())
        .join(Customer::orders)
        .join(Orders::lineitems)
        .where(Orders::orderkey.in(select(LineItem::orderkey)
                                       .group_by(LineItem::orderkey)
                                       .having(sum(LineItem::quantity) > quantity)))
        .group_by(Customer::name, Customer::custkey, Orders::orderkey, Orders::orderdate,
                  Orders::totalprice)
        .order_by(Orders::totalprice.desc(), Orders::orderdate)
        .limit(100);
}
TPCH_TEST("q18", q18(300));
TPCH_TEST("q18_alt", q18(250));

TPCH_PREPARED_TEST("q18", q18("quantity"_p), 300);
TPCH_PREPARED_TEST("q18_alt", q18("quantity"_p), 250);

// ---- q19: Discounted Revenue ----
constexpr auto q19(std::string_view brand1, std::string_view brand2, std::string_view brand3,
                   int quantity1, int quantity2, int quantity3) {
    return select(sum(LineItem::extendedprice * (1 - LineItem::discount)).as<"revenue">())
        .join(LineItem::part)
        .where(
            LineItem::shipmode.in("AIR", "AIR REG") &&
            LineItem::shipinstruct == "DELIVER IN PERSON" &&
            ((Part::brand == brand1 &&
              Part::container.in("SM CASE", "SM BOX", "SM PACK", "SM PKG") &&
              LineItem::quantity.between(quantity1, quantity1 + 10) && Part::size.between(1, 5)) ||
             (Part::brand == brand2 &&
              Part::container.in("MED BAG", "MED BOX", "MED PKG", "MED PACK") &&
              LineItem::quantity.between(quantity2, quantity2 + 10) && Part::size.between(1, 10)) ||
             (Part::brand == brand3 &&
              Part::container.in("LG CASE", "LG BOX", "LG PACK", "LG PKG") &&
              LineItem::quantity.between(quantity3, quantity3 + 10) && Part::size.between(1, 15))));
}
TPCH_TEST("q19", q19("Brand#12", "Brand#23", "Brand#34", 1, 10, 20));

}  // namespace
