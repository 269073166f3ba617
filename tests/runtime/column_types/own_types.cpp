// SPDX-License-Identifier: BSL-1.0

// A user's own types as columns, by type_mapping: a strong id, a uuid as bytes, an e-mail address
// as text, an amount of money as an integer of cents.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace own_types {

struct account_id {
    std::int64_t number = 0;
    friend bool operator==(account_id, account_id) = default;
};

struct uuid {
    std::array<std::byte, 16> bytes{};
    friend bool operator==(const uuid&, const uuid&) = default;
};

struct address {
    std::string text{};
    friend bool operator==(const address&, const address&) = default;
};

/// Stored in upper case, as text that is made on the way to the database.
struct code {
    std::string letters{};
    friend bool operator==(const code&, const code&) = default;
};

struct money {
    std::int64_t cents = 0;
    friend bool operator==(money, money) = default;
};

}  // namespace own_types

template <>
struct stele::type_mapping<own_types::account_id> {
    using database_type = std::int64_t;
    static constexpr auto supports = stele::operations::equality;
    static std::int64_t to_database(own_types::account_id id) { return id.number; }
    static own_types::account_id from_database(std::int64_t number) { return {number}; }
};

template <>
struct stele::type_mapping<own_types::uuid> {
    using database_type = std::vector<std::byte>;
    static constexpr auto supports = stele::operations::equality;
    static std::span<const std::byte> to_database(const own_types::uuid& u) { return u.bytes; }
    static own_types::uuid from_database(std::span<const std::byte> bytes) {
        if (bytes.size() != 16) throw stele::value_error{"a uuid has 16 bytes"};
        own_types::uuid u;
        std::copy(bytes.begin(), bytes.end(), u.bytes.begin());
        return u;
    }
};

template <>
struct stele::type_mapping<own_types::address> {
    using database_type = std::string;
    static constexpr auto supports = stele::operations::equality | stele::operations::order;
    static constexpr auto comparable_as = stele::kind::text;
    static std::string_view to_database(const own_types::address& a) { return a.text; }
    static own_types::address from_database(std::string_view text) {
        if (text.find('@') == text.npos)
            throw stele::value_error{stele::quoted_excerpt(text) + " is no address"};
        return {std::string{text}};
    }
};

template <>
struct stele::type_mapping<own_types::code> {
    using database_type = std::string;
    static constexpr auto supports = stele::operations::equality;
    static std::string to_database(const own_types::code& c) {
        std::string upper = c.letters;
        for (char& letter : upper)
            if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
        return upper;
    }
    static own_types::code from_database(std::string_view text) { return {std::string{text}}; }
};

template <>
struct stele::type_mapping<own_types::money> {
    using database_type = std::int64_t;
    static constexpr auto supports = stele::operations::all;
    static std::int64_t to_database(own_types::money m) { return m.cents; }
    static own_types::money from_database(std::int64_t cents) { return {cents}; }
};

namespace own_types {

STELE_TABLE(Account, "account",
    column(id, account_id, primary_key),
    column(token, uuid, unique),
    column(mail, address),
    column(country, code),
    column(balance, money),
    column(limit, std::optional<money>),
    column(second, std::optional<address>),
    column(parent, std::optional<account_id>),
    belongs_to(owner, Account, parent, set_null),
    has_many(parts, Account, owner));

constexpr uuid make_uuid(int n) {
    uuid made;
    for (std::size_t i = 0; i < 16; ++i)
        made.bytes[i] = static_cast<std::byte>(n + static_cast<int>(i) * 16);
    return made;
}

struct accounts {
    stele::sqlite::connection db{":memory:"};
    accounts() { db.create_all(Account); }
};

}  // namespace own_types

using namespace own_types;

TEST_CASE_METHOD(accounts, "a strong id is a key that the database assigns", "[column types]") {
    CHECK(raw_value(db, "SELECT type FROM pragma_table_info('account') WHERE name = 'id'") ==
          "INTEGER");
    Account::row first{
        .token = make_uuid(1), .mail = {"a@b.c"}, .country = {"de"}, .balance = {100}};
    first.id.number = db.execute(insert(Account).values(first)).key();
    CHECK(first.id == account_id{1});
    Account::row second{.id = {77},
                        .token = make_uuid(2),
                        .mail = {"d@e.f"},
                        .country = {"FR"},
                        .balance = {-250},
                        .limit = money{5},
                        .second = address{"g@h"},
                        .parent = first.id};
    CHECK(db.execute(insert(Account).values(second)).key() == 77);
    first.country = {"DE"};
    CHECK(db.execute(select(Account)).all() == std::vector{first, second});
    CHECK(db.execute(select(Account).where(Account::id == account_id{77})).one() == second);
    CHECK(db.execute(select(Account).where(Account::parent == first.id)).one() == second);
    CHECK(db.execute(select(Account).where(Account::parent == std::optional<account_id>{})).one() ==
          first);
    CHECK(db.execute(select(Account).where(Account::parent == std::nullopt)).one() == first);
    CHECK(db.execute(select(Account).where(Account::id == Account::parent)).all().empty());
    CHECK(db.scalars(select(Account::id).order_by(Account::balance)).all() ==
          std::vector{account_id{77}, account_id{1}});
    db.execute(delete_from(Account).where(Account::id == first.id));
    second.parent.reset();
    CHECK(db.execute(select(Account)).one() == second);
}

TEST_CASE_METHOD(accounts, "own types are compared and assigned as themselves", "[column types]") {
    db.execute(insert(Account).values(Account::token = make_uuid(9), Account::mail = address{"a@b"},
                                      Account::country = code{"gb"}, Account::balance = money{150},
                                      Account::limit = std::optional{money{7}}));
    const auto count = [&](auto condition) {
        return db.execute(select(Account).where(condition)).all().size();
    };
    CHECK(count(Account::token == make_uuid(9)) == 1);
    CHECK(count(Account::token != make_uuid(8)) == 1);
    CHECK(count(Account::country == code{"Gb"}) == 1);
    CHECK(count(Account::balance > money{149}) == 1);
    CHECK(count(Account::balance + money{50} == money{200}) == 1);
    CHECK(count(Account::mail == address{"a@b"}) == 1);
    CHECK(count(Account::mail == "a@b") == 1);
    CHECK(count(Account::limit == money{7}) == 1);
    db.execute(update(Account)
                   .set(Account::balance = Account::balance * money{2},
                        Account::limit = std::nullopt, Account::mail = "text@too",
                        Account::token = make_uuid(3))
                   .everywhere());
    CHECK(db.execute(select(Account)).one() == Account::row{.id = {1},
                                                            .token = make_uuid(3),
                                                            .mail = {"text@too"},
                                                            .country = {"GB"},
                                                            .balance = {300}});
    CHECK(db.execute(select(sum(Account::balance)).from(Account)).scalar() == money{300});
    CHECK_THROWS_AS(db.execute(insert(Account).values({.token = make_uuid(3), .mail = {"a@b"}})),
                    stele::sqlite::unique_violation);
}

TEST_CASE_METHOD(accounts, "what an own type refuses is an error that names the column",
                 "[column types]") {
    db.raw().exec(
        "INSERT INTO account (token, mail, country, balance) VALUES (x'00', 'nobody', '', 1)");
    CHECK_THROWS_WITH(db.execute(select(Account)).all(), contains("a uuid has 16 bytes") &&
                                                             contains("'token'") &&
                                                             contains("FROM \"account\""));
    CHECK_THROWS_WITH(db.execute(select(Account::id, Account::mail)).all(),
                      contains("'nobody' is no address, in column 1 'mail' of: SELECT"));
}
