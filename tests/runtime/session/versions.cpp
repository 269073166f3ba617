// SPDX-License-Identifier: BSL-1.0

// Optimistic locking: a version column, and two sessions on one file. A lost update is an error, and is done again.

#include "../sqlite/temporary_file.hpp"
#include "catch.hpp"

#include <stele/session.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace versions {

STELE_TABLE(Account, "account",
    column(account_id, std::int64_t, primary_key),
    column(owner, std::string),
    column(balance, std::int64_t),
    column(revision, int, version, default_(1)),
    has_many(bookings, Booking, account, cascade_delete));
STELE_TABLE(Booking, "booking",
    column(booking_id, std::int64_t, primary_key),
    column(amount, std::int64_t),
    column(account_id, std::int64_t),
    column(changes, std::int64_t, version),
    belongs_to(account, Account, account_id));

struct two_connections {
    temporary_file file;
    stele::sqlite::connection mine{file.path()};
    stele::sqlite::connection other{file.path()};

    two_connections() {
        mine.create_all(Account, Booking);
        mine.query("INSERT INTO account VALUES (1, 'Ann', 100, 1), (2, 'Ben', 0, 1)");
        mine.query("INSERT INTO booking VALUES (1, 100, 1, 0)");
    }
    std::int64_t number(const char* sql) { return mine.query<std::int64_t>(sql).one(); }
};
using stele::object_state;

}  // namespace versions

using namespace versions;

TEST_CASE_METHOD(two_connections, "session: a version counts the changes of a row", "[session]") {
    stele::session session{mine};
    auto ann = session.get(Account, 1);
    CHECK(ann->revision == 1);
    ann->balance = 90;
    session.flush();
    CHECK(ann->revision == 2);
    ann->balance = 90;
    session.flush();  // nothing has changed
    CHECK(ann->revision == 2);
    ann->owner = "Anne";
    session.commit();
    CHECK(ann->revision == 3);
    CHECK(number("SELECT revision FROM account WHERE account_id = 1") == 3);

    ann->balance = 1;
    session.flush();
    session.rollback();
    CHECK(ann->revision == 3);

    const auto made = session.add(Account::row{.owner = "Cleo"});
    session.commit();
    CHECK(made->revision == 1);
}

TEST_CASE_METHOD(two_connections, "session: a lost update is refused", "[session]") {
    // Values are kept across transactions: that is where updates get lost.
    stele::session session{mine, {.expire_on_commit = false}};
    auto ann = session.get(Account, 1);
    session.commit();
    {
        stele::session theirs{other};
        theirs.get(Account, 1)->balance += 50;
        theirs.commit();
    }
    ann->balance += 1;
    CHECK_THROWS_AS(session.flush(), stele::stale_object);
    CHECK_THROWS_WITH(session.flush(), contains("Account{account_id=1, owner='Ann'"));
    CHECK(ann->revision == 1);
    CHECK(ann->balance == 101);
    CHECK(number("SELECT balance FROM account WHERE account_id = 1") == 150);

    // Read again, and done again.
    session.refresh(ann);
    CHECK(ann->balance == 150);
    ann->balance += 1;
    session.commit();
    CHECK(number("SELECT balance FROM account WHERE account_id = 1") == 151);
    CHECK(number("SELECT revision FROM account WHERE account_id = 1") == 3);
}

TEST_CASE_METHOD(two_connections, "session: an update of what another deleted is refused",
                 "[session]") {
    stele::session session{mine, {.expire_on_commit = false}};
    auto ben = session.get(Account, 2);
    session.commit();
    other.query("DELETE FROM account WHERE account_id = 2");
    ben->balance = 1;
    CHECK_THROWS_AS(session.commit(), stele::stale_object);
    session.rollback();
    CHECK_THROWS_AS(ben->balance, stele::object_deleted);
    CHECK(ben.state() == object_state::deleted);
}

TEST_CASE_METHOD(two_connections, "session: a delete of what another changed is refused",
                 "[session]") {
    stele::session session{mine, {.expire_on_commit = false}};
    auto ben = session.get(Account, 2);
    session.commit();
    other.query("UPDATE account SET balance = 7, revision = revision + 1 WHERE account_id = 2");
    session.remove(ben);
    CHECK_THROWS_AS(session.flush(), stele::stale_object);
    session.rollback();
    CHECK(ben->balance == 7);
    session.remove(ben);
    session.commit();
    CHECK(number("SELECT count(*) FROM account") == 1);
}

TEST_CASE_METHOD(two_connections, "session: what a stale object was flushed with is undone too",
                 "[session]") {
    stele::session session{mine, {.expire_on_commit = false}};
    auto ann = session.get(Account, 1);
    auto ben = session.get(Account, 2);
    session.commit();
    other.query("UPDATE account SET revision = 9 WHERE account_id = 2");
    ann->balance -= 30;
    ben->balance += 30;
    const auto booking = ben[Account::bookings].add({.amount = 30});
    CHECK_THROWS_AS(session.flush(), stele::stale_object);
    CHECK(booking.state() == object_state::pending);
    CHECK(booking->booking_id == 0);
    CHECK(ann->revision == 1);
    CHECK(number("SELECT balance FROM account WHERE account_id = 1") == 100);
    CHECK(number("SELECT count(*) FROM booking") == 1);

    session.refresh(ben);
    ben->balance += 30;
    session.commit();
    CHECK(number("SELECT sum(balance) FROM account") == 100);
    CHECK(ann->revision == 2);
    CHECK(ben->revision == 10);
    CHECK(booking->account_id == 2);
    CHECK(booking->changes == 0);
}

TEST_CASE_METHOD(two_connections, "session: a moved child has another version", "[session]") {
    stele::session session{mine};
    const auto booking = session.get(Booking, 1);
    booking[Booking::account] = session.get(Account, 2);
    session.commit();
    CHECK(booking->changes == 1);
    CHECK(number("SELECT account_id FROM booking") == 2);
    // The parents are as they were: no column of theirs has changed.
    CHECK(session.get(Account, 1)->revision == 1);
    CHECK(session.get(Account, 2)->revision == 1);
}

TEST_CASE_METHOD(two_connections,
                 "session: a version that one sets oneself is counted on from the row's",
                 "[session]") {
    stele::session session{mine};
    auto ann = session.get(Account, 1);
    ann->revision = 40;
    session.commit();
    CHECK(ann->revision == 2);
}

TEST_CASE_METHOD(two_connections, "session: a writer waits for no reader, and says so to the other",
                 "[session]") {
    stele::session session{mine, {.begin = stele::immediate}};
    auto ann = session.get(Account, 1);
    ann->balance = 5;
    stele::sqlite::connection third{
        {.path = file.path(), .busy_timeout = stele::sqlite::wait_time::of_milliseconds(0)}};
    stele::session late{third, {.begin = stele::immediate}};
    CHECK_THROWS_AS(late.get(Account, 1), stele::sqlite::busy_error);
    session.commit();
    CHECK(late.get(Account, 1)->balance == 5);
}
