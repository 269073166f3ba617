// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"

#include <stele/sqlite/database.hpp>
#include <stele/sqlite/statement_cache.hpp>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace stele::sqlite;

constexpr std::string_view two_rows = "SELECT column1 FROM (VALUES (1), (2))";

}  // namespace

TEST_CASE("a statement is prepared once", "[sqlite]") {
    database db{options{}};
    statement_cache cache;
    const sqlite3_stmt* first = cache.get(db.handle(), two_rows, 1)->handle();
    const sqlite3_stmt* second = cache.get(db.handle(), two_rows, 1)->handle();
    CHECK(first == second);
    CHECK(cache.size() == 1);
}

TEST_CASE("a statement that is in use gets a second handle", "[sqlite]") {
    database db{options{}};
    statement_cache cache;
    int pairs = 0;
    lease outer = cache.get(db.handle(), two_rows, 1);
    while (outer->step()) {
        lease inner = cache.get(db.handle(), two_rows, 1);
        while (inner->step()) ++pairs;
    }
    CHECK(pairs == 4);
    CHECK(cache.size() == 2);
}

TEST_CASE("address and hash together are the identity, the text is not read", "[sqlite]") {
    database db{options{}};
    statement_cache cache;
    std::string text = "SELECT 1";
    const auto value = [&](std::uint64_t hash) {
        lease statement = cache.get(db.handle(), text, hash);
        statement->step();
        return statement->int64(0);
    };
    CHECK(value(1) == 1);
    text.replace(7, 1, "2");  // another text at the same address
    CHECK(value(1) == 1);
    CHECK(value(2) == 2);
    CHECK(cache.size() == 2);
}

TEST_CASE("many statements, all with equal low bits of the hash", "[sqlite]") {
    database db{options{}};
    statement_cache cache;
    std::vector<std::string> texts;
    for (int i = 0; i < 200; ++i) texts.push_back("SELECT " + std::to_string(i));
    for (int round = 0; round < 2; ++round)
        for (std::size_t i = 0; i < texts.size(); ++i) {
            lease statement = cache.get(db.handle(), texts[i], std::uint64_t{i} << 32);
            REQUIRE(statement->step());
            REQUIRE(statement->int64(0) == static_cast<std::int64_t>(i));
        }
    CHECK(cache.size() == 200);
}

TEST_CASE("a lease gives its statement back reset, after an exception too", "[sqlite]") {
    database db{options{}};
    statement_cache cache;
    const std::string_view sql = "SELECT ? UNION ALL SELECT 2";
    try {
        lease statement = cache.get(db.handle(), sql, 1);
        statement->bind(1, std::int64_t{1});
        statement->step();
        throw std::runtime_error{"in the loop"};
    } catch (const std::runtime_error&) {
    }
    lease statement = cache.get(db.handle(), sql, 1);
    CHECK_FALSE(statement->busy());
    statement->step();
    CHECK(statement->int64(0) == 1);  // from its first row on
    CHECK(cache.size() == 1);
}

TEST_CASE("a text that cannot be prepared leaves the cache as it was", "[sqlite]") {
    database db{options{}};
    statement_cache cache;
    const std::string_view sql = "SELECT x FROM later";
    CHECK_THROWS_AS(cache.get(db.handle(), sql, 1), schema_error);
    CHECK(cache.size() == 0);
    db.exec("CREATE TABLE later (x)");
    CHECK_NOTHROW(cache.get(db.handle(), sql, 1));
}

TEST_CASE("clearing leaves statements that are in use to their leases", "[sqlite]") {
    std::optional<database> db{options{}};
    std::optional<statement_cache> cache{std::in_place};
    lease first = cache->get(db->handle(), two_rows, 1);
    REQUIRE(first->step());
    cache->clear();
    CHECK(cache->size() == 0);
    CHECK(first->step());
    lease second = cache->get(db->handle(), two_rows, 1);
    CHECK(second->step());
    CHECK(cache->size() == 1);
    // Not as it should be, and safe: the leases outlive the cache and the database.
    cache.reset();
    db.reset();
    CHECK(second->step());
}

TEST_CASE("a cache and a lease can be moved", "[sqlite]") {
    database db{options{}};
    statement_cache first;
    lease a = first.get(db.handle(), two_rows, 1);
    statement_cache second{std::move(first)};
    lease b{std::move(a)};
    CHECK_FALSE(static_cast<bool>(a));
    CHECK(b->step());
    b = lease{};
    CHECK(second.size() == 1);
    CHECK_FALSE(second.get(db.handle(), two_rows, 1)->busy());
    CHECK(second.size() == 1);
}
