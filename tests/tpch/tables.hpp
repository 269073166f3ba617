// SPDX-License-Identifier: BSL-1.0
#pragma once

// The eight tables of TPC-H (tests/data/tpch/schema_sqlite.sql), which name each column with its
// table's letter in front: named() says so, and the queries say LineItem::discount.

#include <stele/chrono.hpp>
#include <stele/stele.hpp>

#include <chrono>
#include <cstdint>
#include <string>

namespace tpch {

using key = std::int64_t;
using text = std::string;
using money = double;
using date = std::chrono::year_month_day;

STELE_TABLE(Region, "region",
    column(regionkey, key,  named("r_regionkey"), primary_key),
    column(name,      text, named("r_name")),
    column(comment,   text, named("r_comment")),
    has_many(nations, Nation, region));

STELE_TABLE(Nation, "nation",
    column(nationkey, key,  named("n_nationkey"), primary_key),
    column(name,      text, named("n_name")),
    column(regionkey, key,  named("n_regionkey")),
    column(comment,   text, named("n_comment")),
    belongs_to(region,  Region,   regionkey),
    has_many(suppliers, Supplier, nation),
    has_many(customers, Customer, nation));

STELE_TABLE(Part, "part",
    column(partkey,     key,   named("p_partkey"), primary_key),
    column(name,        text,  named("p_name")),
    column(mfgr,        text,  named("p_mfgr")),
    column(brand,       text,  named("p_brand")),
    column(type,        text,  named("p_type")),
    column(size,        std::int32_t, named("p_size")),
    column(container,   text,  named("p_container")),
    column(retailprice, money, named("p_retailprice")),
    column(comment,     text,  named("p_comment")),
    has_many(supplies,  PartSupp, part),
    has_many(lineitems, LineItem, part));

STELE_TABLE(Supplier, "supplier",
    column(suppkey,   key,   named("s_suppkey"), primary_key),
    column(name,      text,  named("s_name")),
    column(address,   text,  named("s_address")),
    column(nationkey, key,   named("s_nationkey")),
    column(phone,     text,  named("s_phone")),
    column(acctbal,   money, named("s_acctbal")),
    column(comment,   text,  named("s_comment")),
    belongs_to(nation,  Nation,   nationkey),
    has_many(supplies,  PartSupp, supplier),
    has_many(lineitems, LineItem, supplier));

STELE_TABLE(PartSupp, "partsupp",
    column(partkey,    key,   named("ps_partkey")),
    column(suppkey,    key,   named("ps_suppkey")),
    column(availqty,   std::int32_t, named("ps_availqty")),
    column(supplycost, money, named("ps_supplycost")),
    column(comment,    text,  named("ps_comment")),
    primary_key(partkey, suppkey),
    belongs_to(part,     Part,     partkey),
    belongs_to(supplier, Supplier, suppkey),
    has_many(lineitems,  LineItem, supply));

STELE_TABLE(Customer, "customer",
    column(custkey,    key,   named("c_custkey"), primary_key),
    column(name,       text,  named("c_name")),
    column(address,    text,  named("c_address")),
    column(nationkey,  key,   named("c_nationkey")),
    column(phone,      text,  named("c_phone")),
    column(acctbal,    money, named("c_acctbal")),
    column(mktsegment, text,  named("c_mktsegment")),
    column(comment,    text,  named("c_comment")),
    belongs_to(nation, Nation, nationkey),
    has_many(orders,   Orders, customer));

STELE_TABLE(Orders, "orders",
    column(orderkey,      key,   named("o_orderkey"), primary_key),
    column(custkey,       key,   named("o_custkey")),
    column(orderstatus,   text,  named("o_orderstatus")),
    column(totalprice,    money, named("o_totalprice")),
    column(orderdate,     date,  named("o_orderdate")),
    column(orderpriority, text,  named("o_orderpriority")),
    column(clerk,         text,  named("o_clerk")),
    column(shippriority,  std::int32_t, named("o_shippriority")),
    column(comment,       text,  named("o_comment")),
    belongs_to(customer,  Customer, custkey),
    has_many(lineitems,   LineItem, order));

STELE_TABLE(LineItem, "lineitem",
    column(orderkey,      key,   named("l_orderkey")),
    column(partkey,       key,   named("l_partkey")),
    column(suppkey,       key,   named("l_suppkey")),
    column(linenumber,    std::int32_t, named("l_linenumber")),
    column(quantity,      double, named("l_quantity")),
    column(extendedprice, money, named("l_extendedprice")),
    column(discount,      double, named("l_discount")),
    column(tax,           double, named("l_tax")),
    column(returnflag,    text,  named("l_returnflag")),
    column(linestatus,    text,  named("l_linestatus")),
    column(shipdate,      date,  named("l_shipdate")),
    column(commitdate,    date,  named("l_commitdate")),
    column(receiptdate,   date,  named("l_receiptdate")),
    column(shipinstruct,  text,  named("l_shipinstruct")),
    column(shipmode,      text,  named("l_shipmode")),
    column(comment,       text,  named("l_comment")),
    primary_key(orderkey, linenumber),
    belongs_to(order,    Orders,   orderkey),
    belongs_to(part,     Part,     partkey),
    belongs_to(supplier, Supplier, suppkey),
    belongs_to(supply,   PartSupp, (partkey, suppkey)));

}  // namespace tpch
