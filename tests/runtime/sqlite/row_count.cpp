// SPDX-License-Identifier: BSL-1.0

// Where one row at most is known, one() does not look for a second. Seen by a table that lacks the
// key that is declared, and by the statements' counts of steps.

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <sqlite3.h>

#include <cstdint>
#include <string>

namespace counting_rows {

STELE_TABLE(Book, "book",
    column(id, std::int64_t, primary_key),
    column(title, std::string));

}  // namespace counting_rows

using counting_rows::Book;
using stele::count;

TEST_CASE("a row that a key picks is read by one step", "[sqlite]") {
    stele::sqlite::connection db{":memory:"};
    db.raw().exec(
        "CREATE TABLE book (id INTEGER, title TEXT);"
        "INSERT INTO book VALUES (1, 'It'), (1, 'Carrie'), (2, 'Misery')");
    const auto by_key = select(Book::title).where(Book::id == 1);
    CHECK(db.execute(by_key).one().title == "It");
    CHECK(db.execute(by_key).one_or_none()->title == "It");
    CHECK(db.execute(by_key).first()->title == "It");
    CHECK(db.execute(by_key).scalar() == "It");
    CHECK(db.execute(by_key).all().size() == 2);
    CHECK(db.execute(select(count()).from(Book)).one().get<0>() == 3);
    CHECK_THROWS_AS(db.execute(select(Book::title).where(Book::title != "Misery")).one(),
                    stele::multiple_results);
    CHECK_THROWS_AS(db.execute(select(Book::title).where(Book::id == 7)).one(), stele::no_result);
    CHECK(!db.execute(select(Book::title).where(Book::id == 7)).one_or_none());

    // Nothing is left running: the transaction can end, the table can go.
    CHECK(sqlite3_stmt_busy(sqlite3_next_stmt(db.raw().handle(), nullptr)) == 0);
    CHECK_NOTHROW(db.raw().exec("DROP TABLE book"));
}
