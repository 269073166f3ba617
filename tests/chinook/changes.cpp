// SPDX-License-Identifier: BSL-1.0

// Changes to a copy of the shop: each is made by stele, looked at and undone, then made by
// hand-written SQL and looked at again.

#include "question.hpp"
#include "runtime/sqlite/temporary_file.hpp"

#include <filesystem>
#include <string>

namespace {

using namespace chinook;
using stele::count;
using stele::lit;

class copied_shop {
public:
    /// What `look` gives after a change, which is undone.
    template <class Change>
    test::rows after(const Change& change, std::string_view look) {
        const auto undone = db_.begin();
        change(db_);
        return test::rows_of(db_, look);
    }
    /// Whether a statement changes what `look` shows, and as `sql` does.
    template <class Statement>
    void same_change(const Statement& statement, const std::string& sql, std::string_view look) {
        INFO(stele::sql(statement));
        const test::rows before = test::rows_of(db_, look);
        const test::rows expected = after([&](auto& db) { db.raw().exec(sql); }, look);
        const test::rows actual = after([&](auto& db) { db.execute(statement); }, look);
        CHECK(test::differences(before, expected) != "");
        CHECK(test::differences(expected, actual) == "");
    }
    /// Whether the rows that a statement returns are those of `sql`.
    template <class Statement>
    void same_returned(const Statement& statement, std::string_view sql) {
        test::rows expected, actual;
        {
            const auto undone = db_.begin();
            expected = test::rows_of(db_, sql);
        }
        {
            const auto undone = db_.begin();
            actual = test::rows_of(db_.execute(statement));
        }
        CHECK_FALSE(expected.empty());
        CHECK(test::differences(expected, actual) == "");
    }

private:
    const std::string& copied() const {
        std::filesystem::copy_file(STELE_TEST_CHINOOK, file_.path());
        return file_.path();
    }

    temporary_file file_;
    stele::sqlite::connection db_{copied()};
};

}  // namespace

TEST_CASE("44. Jazz becomes ten percent dearer", "[chinook]") {
    copied_shop copy;
    constexpr auto change =
        update(Track)
            .set(Track::unit_price = round(Track::unit_price * 1.1, 2))
            .where(Track::genre_id.in(select(Genre::genre_id).where(Genre::name == "Jazz")));
    const std::string sql = R"(update Track set UnitPrice = round(UnitPrice * 1.1, 2)
                               where GenreId in (select GenreId from Genre where Name = 'Jazz'))";
    copy.same_change(change, sql, "select TrackId, UnitPrice from Track order by TrackId");
    copy.same_returned(change.returning(Track::track_id, Track::name, Track::unit_price),
                       sql + " returning TrackId, Name, UnitPrice");
}

TEST_CASE("45. A playlist of what sold more than once", "[chinook]") {
    copied_shop copy;
    copy.same_change(insert(PlaylistTrack)
                         .from(select(lit<18>, InvoiceLine::track_id)
                                   .group_by(InvoiceLine::track_id)
                                   .having(count() > 1))
                         .on_conflict(PlaylistTrack::playlist_id, PlaylistTrack::track_id)
                         .do_nothing(),
                     R"(insert into PlaylistTrack
                        select 18, TrackId from InvoiceLine where true
                        group by TrackId having count(*) > 1
                        on conflict do nothing)",
                     "select * from PlaylistTrack order by 1, 2");
}

TEST_CASE("46. Genres are renamed or added", "[chinook]") {
    copied_shop copy;
    const std::vector<Genre::row> genres{{.genre_id = 1, .name = "Rock!"},
                                         {.genre_id = 2, .name = "Jazz"},
                                         {.genre_id = 77, .name = "Ambient"}};
    copy.same_change(insert(Genre)
                         .values(genres)
                         .on_conflict(Genre::genre_id)
                         .do_update(Genre::name = excluded(Genre::name)),
                     R"(insert into Genre values (1, 'Rock!'), (2, 'Jazz'), (77, 'Ambient')
                        on conflict (GenreId) do update set Name = excluded.Name)",
                     "select * from Genre order by 1");
}

TEST_CASE("47. What nobody has on a playlist and nobody bought goes", "[chinook]") {
    copied_shop copy;
    constexpr auto change =
        delete_from(PlaylistTrack)
            .where(
                PlaylistTrack::playlist_id == 1 &&
                not_exists(
                    select(InvoiceLine).where(InvoiceLine::track_id == PlaylistTrack::track_id)));
    const std::string sql = R"(delete from PlaylistTrack where PlaylistId = 1 and not exists (
                                   select * from InvoiceLine l
                                   where l.TrackId = PlaylistTrack.TrackId))";
    copy.same_change(change, sql, "select * from PlaylistTrack order by 1, 2");
    copy.same_returned(change.returning(PlaylistTrack), sql + " returning *");
}

TEST_CASE("48. Each customer's company is filled in from the last name", "[chinook]") {
    copied_shop copy;
    copy.same_change(update(Customer)
                         .set(Customer::company = coalesce(Customer::company, Customer::last_name),
                              Customer::state = std::nullopt)
                         .where(Customer::country == "Germany"),
                     R"(update Customer set Company = coalesce(Company, LastName), State = null
                        where Country = 'Germany')",
                     "select CustomerId, Company, State from Customer order by 1");
}
