// SPDX-License-Identifier: BSL-1.0

#include "question.hpp"

namespace {

using namespace chinook;

}  // namespace

TEST_CASE("35. In which Canadian cities are customers or employees?", "[chinook]") {
    same_answer(union_(select(Customer::city, Customer::state).where(Customer::country == "Canada"),
                       select(Employee::city, Employee::state).where(Employee::country == "Canada"))
                    .order_by(Customer::city),
                R"(select City, State from Customer where Country = 'Canada'
                   union select City, State from Employee where Country = 'Canada'
                   order by City)");
}

TEST_CASE("36. In which countries are customers, but no employees?", "[chinook]") {
    same_answer(
        except(select(Customer::country), select(Employee::country)).order_by(Customer::country),
        R"(select Country from Customer except select Country from Employee
                   order by Country)");
}

TEST_CASE("37. Which tracks are on both playlists 1 and 17?", "[chinook]") {
    constexpr auto on = [](int playlist) {
        return select(Track::name, Track::track_id)
            .join(Track::playlists)
            .where(Playlist::playlist_id == playlist);
    };
    same_answer(
        intersect(on(1), on(17)).order_by(Track::name).limit(20),
        R"(select t.Name, t.TrackId from Track t join PlaylistTrack p on p.TrackId = t.TrackId
                       where p.PlaylistId = 1
                   intersect
                   select t.Name, t.TrackId from Track t join PlaylistTrack p on p.TrackId = t.TrackId
                       where p.PlaylistId = 17
                   order by 1 limit 20)");
}
