// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"
#include "temporary_file.hpp"

#include <stele/sqlite/database.hpp>
#include <stele/sqlite/prepared.hpp>
#include <stele/sqlite/transaction.hpp>

#include <chrono>
#include <cstdint>
#include <utility>

namespace {

using namespace stele::sqlite;

struct fixture {
    database db{options{}};
    fixture() {
        db.exec(
            "CREATE TABLE t (x UNIQUE);"
            "CREATE TABLE f (x REFERENCES t (x) DEFERRABLE INITIALLY DEFERRED)");
    }
    void insert() { db.exec("INSERT INTO t VALUES (NULL)"); }
    std::int64_t rows() {
        prepared count{db.handle(), "SELECT count(*) FROM t"};
        count.step();
        return count.int64(0);
    }
};

}  // namespace

TEST_CASE_METHOD(fixture, "a committed transaction stays", "[sqlite]") {
    const auto kind = GENERATE(transaction_kind::deferred, transaction_kind::immediate,
                               transaction_kind::exclusive);
    transaction t{db, kind};
    insert();
    CHECK(db.in_transaction());
    t.commit();
    CHECK_FALSE(t.is_open());
    CHECK_FALSE(db.in_transaction());
    CHECK(rows() == 1);
}

TEST_CASE_METHOD(fixture, "one that is not committed is rolled back", "[sqlite]") {
    {
        transaction t{db};
        insert();
    }
    CHECK(rows() == 0);
    transaction t{db};
    insert();
    t.rollback();
    CHECK(rows() == 0);
    CHECK_FALSE(db.in_transaction());
}

TEST_CASE_METHOD(fixture, "a transaction ends once", "[sqlite]") {
    transaction t{db};
    t.commit();
    CHECK_THROWS_WITH(t.commit(), contains("the transaction has ended"));
    CHECK_THROWS_AS(t.rollback(), error);
}

TEST_CASE_METHOD(fixture, "inside of another it is a savepoint", "[sqlite]") {
    transaction outer{db};
    insert();
    {
        transaction inner{db};
        CHECK(inner.is_nested());
        insert();
    }
    CHECK(rows() == 1);
    transaction kept{db};
    insert();
    kept.commit();
    CHECK(rows() == 2);
    CHECK(db.in_transaction());
    outer.commit();
    CHECK(rows() == 2);
}

TEST_CASE_METHOD(fixture, "an inner one that outlives the outer one does no harm", "[sqlite]") {
    transaction outer{db};
    transaction inner{db};
    insert();
    outer.commit();
    CHECK_THROWS_AS(inner.commit(), error);
    CHECK(rows() == 1);
}

TEST_CASE_METHOD(fixture, "SQLite may have rolled back by itself", "[sqlite]") {
    transaction t{db};
    insert();
    db.exec("INSERT INTO t VALUES (1)");
    CHECK_THROWS_AS(db.exec("INSERT OR ROLLBACK INTO t VALUES (1)"), unique_violation);
    CHECK_FALSE(db.in_transaction());
    CHECK_THROWS_WITH(t.commit(), contains("cannot commit: the transaction has ended"));
    SECTION("rollback is no error then") { CHECK_NOTHROW(t.rollback()); }
    SECTION("and a transaction that was begun since is left alone") {
        transaction other{db};
        insert();
        t.rollback();
        CHECK(db.in_transaction());
        other.commit();
        CHECK(rows() == 1);
    }
}

TEST_CASE_METHOD(fixture, "a commit that fails can be repeated", "[sqlite]") {
    transaction t{db};
    db.exec("INSERT INTO f VALUES (4)");
    CHECK_THROWS_AS(t.commit(), foreign_key_violation);
    CHECK(t.is_open());
    db.exec("INSERT INTO t VALUES (4)");
    t.commit();
    CHECK(rows() == 1);
}

TEST_CASE_METHOD(fixture, "a moved transaction is ended by its new owner alone", "[sqlite]") {
    {
        transaction first{db};
        insert();
        transaction second{std::move(first)};
        CHECK_FALSE(first.is_open());
        second.commit();
    }
    CHECK(rows() == 1);
}

TEST_CASE_METHOD(fixture, "rolling back while a statement is being stepped", "[sqlite]") {
    insert();
    prepared query{db.handle(), "SELECT * FROM t"};
    {
        transaction t{db};
        insert();
        CHECK(query.step());
    }
    CHECK_FALSE(db.in_transaction());
    query.reset();
    CHECK(rows() == 1);
}

TEST_CASE("a writer that another one keeps waiting is busy", "[sqlite]") {
    const temporary_file file;
    database first{{.path = file.path()}};
    database second{{.path = file.path(), .busy_timeout = std::chrono::milliseconds{1}}};
    const transaction writing{first, transaction_kind::immediate};
    CHECK_THROWS_AS((transaction{second, transaction_kind::immediate}), busy_error);
    CHECK_FALSE(second.in_transaction());
}
