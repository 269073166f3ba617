// SPDX-License-Identifier: BSL-1.0

#include "catch.hpp"

#include <stele/sqlite.hpp>
#include <stele/sqlite/variant_cache.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace variants {

using namespace stele::sqlite;

STELE_TABLE(Number, "number", column(n, std::int64_t, primary_key));

std::string number(std::size_t i) { return "SELECT " + std::to_string(i) + " UNION ALL SELECT 0"; }

std::int64_t value(lease statement) {
    statement->step();
    return statement->int64(0);
}

int prepared_statements(sqlite3* db) {
    int n = 0;
    for (sqlite3_stmt* s = sqlite3_next_stmt(db, nullptr); s != nullptr;
         s = sqlite3_next_stmt(db, s))
        ++n;
    return n;
}

}  // namespace variants

using namespace variants;

TEST_CASE("a text is prepared once", "[sqlite]") {
    database db{options{}};
    variant_cache cache;
    const sqlite3_stmt* const first = cache.get(db.handle(), number(1))->handle();
    CHECK(cache.get(db.handle(), number(1))->handle() == first);
    CHECK(cache.get(db.handle(), number(2))->handle() != first);
    CHECK(cache.size() == 2);
}

TEST_CASE("the bytes of choices and a text are told apart", "[sqlite]") {
    database db{options{}};
    variant_cache cache;
    const std::string bytes = number(1);
    CHECK_FALSE(static_cast<bool>(cache.find(db.handle(), {.bytes = bytes})));
    CHECK(value(cache.add(db.handle(), {.bytes = bytes}, number(7))) == 7);
    CHECK(value(cache.get(db.handle(), bytes)) == 1);
    CHECK(value(cache.find(db.handle(), {.bytes = bytes})) == 7);
}

TEST_CASE("the statement that was used longest ago goes first", "[sqlite]") {
    database db{options{}};
    variant_cache cache;
    constexpr std::size_t capacity = variant_cache::capacity;
    for (std::size_t i = 0; i < capacity; ++i)
        CHECK(value(cache.get(db.handle(), number(i))) == static_cast<std::int64_t>(i));
    CHECK(cache.size() == capacity);
    const sqlite3_stmt* const second = cache.get(db.handle(), number(1))->handle();
    cache.get(db.handle(), number(0));
    cache.get(db.handle(), number(1));
    for (std::size_t i = capacity; i < 2 * capacity - 2; ++i) cache.get(db.handle(), number(i));
    CHECK(cache.size() == capacity);
    CHECK(prepared_statements(db.handle()) == static_cast<int>(capacity));
    CHECK(cache.get(db.handle(), number(1))->handle() == second);
    CHECK_FALSE(static_cast<bool>(cache.find(db.handle(), {.bytes = number(2), .is_text = true})));
}

TEST_CASE("a statement that is being stepped survives its eviction", "[sqlite]") {
    std::optional<database> db{options{}};
    std::optional<variant_cache> cache{std::in_place};
    lease first = cache->get(db->handle(), number(1));
    lease further = cache->get(db->handle(), number(1));
    CHECK(first->handle() != further->handle());
    REQUIRE(first->step());
    for (std::size_t i = 2; i < 1000; ++i) cache->get(db->handle(), number(i));
    CHECK(cache->size() == variant_cache::capacity);
    CHECK(first->int64(0) == 1);
    CHECK(first->step());
    CHECK_FALSE(first->step());
    further = lease{};
    cache->clear();
    CHECK(cache->size() == 0);
    CHECK(prepared_statements(db->handle()) == 1);
    first = lease{};
    CHECK(prepared_statements(db->handle()) == 0);
    // Leases may outlive both.
    lease last = cache->get(db->handle(), number(1));
    cache.reset();
    db.reset();
    CHECK(last->step());
}

TEST_CASE("all statements of a full cache in use", "[sqlite]") {
    database db{options{}};
    variant_cache cache;
    std::vector<lease> held;
    for (std::size_t i = 0; i < 2 * variant_cache::capacity; ++i) {
        held.push_back(cache.get(db.handle(), number(i)));
        held.back()->step();
    }
    CHECK(cache.size() == variant_cache::capacity);
    for (std::size_t i = 0; i < held.size(); ++i)
        CHECK(held[i]->int64(0) == static_cast<std::int64_t>(i));
    held.clear();
    CHECK(prepared_statements(db.handle()) == static_cast<int>(variant_cache::capacity));
}

TEST_CASE("a text that cannot be prepared leaves the variants as they were", "[sqlite]") {
    database db{options{}};
    variant_cache cache;
    CHECK_THROWS_AS(cache.get(db.handle(), "SELECT x FROM later"), schema_error);
    CHECK_THROWS_AS(cache.get(db.handle(), "SELECT 1; SELECT 2"), error);
    CHECK_THROWS_AS(cache.get(db.handle(), ""), error);
    CHECK(cache.size() == 0);
    db.exec("CREATE TABLE later (x)");
    CHECK_NOTHROW(cache.get(db.handle(), "SELECT x FROM later"));
}

TEST_CASE("a connection keeps 256 variants", "[dynamic]") {
    connection db{":memory:"};
    db.create_all(Number);
    for (int i = 0; i < 3; ++i) db.execute(insert(Number).values(Number::n = i));
    db.clear_statements();
    const auto statement = [](unsigned bits) {
        stele::predicate<Number> p;
        for (unsigned i = 0; i < 10; ++i)
            if ((bits >> i & 1U) != 0) p |= Number::n == 1;
            else p |= Number::n > 100;
        return select(Number::n).where(p).order_by(Number::n);
    };
    std::vector<std::int64_t> found;
    for (const auto& [outer] : db.execute(statement(1)))  // in use all the time
        for (unsigned bits = 0; bits < 1024; ++bits)
            for (const auto& [n] : db.execute(statement(bits))) found.push_back(outer + n);
    CHECK(found == std::vector<std::int64_t>(1023, 2));
    CHECK(db.statement_count() == variant_cache::capacity);
    CHECK(prepared_statements(db.raw().handle()) <= 257);
    CHECK(value(db.text_statement("SELECT 5")) == 5);
    CHECK(db.statement_count() == variant_cache::capacity);
    db.clear_statements();
    CHECK(db.statement_count() == 0);
    CHECK(prepared_statements(db.raw().handle()) == 0);
}
