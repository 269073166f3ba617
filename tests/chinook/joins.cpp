// SPDX-License-Identifier: BSL-1.0

#include "question.hpp"

namespace {

using namespace chinook;
using stele::count;

}  // namespace

TEST_CASE("1. Which songs of Led Zeppelin are there, and on which album?", "[chinook]") {
    same_answer(select(Album::title, Track::name, Track::milliseconds)
                    .join(Album::tracks)
                    .join(Album::artist)
                    .where(Artist::name == "Led Zeppelin")
                    .order_by(Album::title, Track::track_id),
                R"(select al.Title, t.Name, t.Milliseconds
                   from Album al join Track t on t.AlbumId = al.AlbumId
                       join Artist ar on ar.ArtistId = al.ArtistId
                   where ar.Name = 'Led Zeppelin'
                   order by al.Title, t.TrackId)");
}

TEST_CASE("2. Who reports to whom? The one who reports to nobody is there too", "[chinook]") {
    constexpr auto m = alias<"m">(Employee);
    same_answer(select(Employee::first_name, Employee::last_name, m[Employee::first_name],
                       m[Employee::last_name])
                    .left_join(m, Employee::manager)
                    .order_by(Employee::employee_id),
                R"(select e.FirstName, e.LastName, m.FirstName, m.LastName
                   from Employee e left join Employee m on m.EmployeeId = e.ReportsTo
                   order by e.EmployeeId)");
}

TEST_CASE("3. Which artists have no album here?", "[chinook]") {
    same_answer(select(Artist)
                    .left_join(Artist::albums)
                    .where(Album::album_id == std::nullopt)
                    .order_by(Artist::name),
                R"(select ar.* from Artist ar left join Album al on al.ArtistId = ar.ArtistId
                   where al.AlbumId is null order by ar.Name)");
}

TEST_CASE("4. Which customers share a city?", "[chinook]") {
    constexpr auto other = alias<"other">(Customer);
    same_answer(select(Customer::city, Customer::last_name, other[Customer::last_name])
                    .join(other)
                    .on(Customer::city == other[Customer::city] &&
                        Customer::customer_id < other[Customer::customer_id])
                    .order_by(Customer::city, Customer::last_name),
                R"(select a.City, a.LastName, b.LastName from Customer a join Customer b
                       on a.City = b.City and a.CustomerId < b.CustomerId
                   order by a.City, a.LastName)");
}

TEST_CASE("5. What is on the playlist Grunge, in whole rows?", "[chinook]") {
    same_answer(select(Track, Album, Artist)
                    .from(Playlist)
                    .join(Playlist::tracks)
                    .join(Track::album)
                    .join(Album::artist)
                    .where(Playlist::name == "Grunge")
                    .order_by(Track::track_id),
                R"(select t.*, al.*, ar.*
                   from Playlist p join PlaylistTrack pt on pt.PlaylistId = p.PlaylistId
                       join Track t on t.TrackId = pt.TrackId
                       join Album al on al.AlbumId = t.AlbumId
                       join Artist ar on ar.ArtistId = al.ArtistId
                   where p.Name = 'Grunge' order by t.TrackId)");
}

TEST_CASE("6. Which employees and customers live in the same country but are strangers?",
          "[chinook]") {
    same_answer(select(Employee::last_name, Customer::last_name, Customer::country)
                    .join(Customer)
                    .on(Customer::country == Employee::country &&
                        Customer::support_rep_id != Employee::employee_id)
                    .order_by(Employee::employee_id, Customer::customer_id),
                R"(select e.LastName, c.LastName, c.Country from Employee e join Customer c
                       on c.Country = e.Country and c.SupportRepId <> e.EmployeeId
                   order by e.EmployeeId, c.CustomerId)");
}

TEST_CASE("7. Which customers, if any, does each employee look after, in whole rows?",
          "[chinook]") {
    same_answer(select(Employee, Customer)
                    .left_join(Employee::customers)
                    .order_by(Employee::employee_id, Customer::customer_id),
                R"(select e.*, c.* from Employee e left join Customer c
                       on c.SupportRepId = e.EmployeeId
                   order by e.EmployeeId, c.CustomerId)");
}

TEST_CASE("8. Of which genre and media type were tracks never sold?", "[chinook]") {
    same_answer(select(Genre::name, MediaType::name)
                    .distinct()
                    .from(Genre)
                    .cross_join(MediaType)
                    .left_join(Track)
                    .on(Track::genre_id == Genre::genre_id &&
                        Track::media_type_id == MediaType::media_type_id)
                    .left_join(Track::invoice_lines)
                    .where(InvoiceLine::invoice_line_id.is_null() && Track::track_id.is_not_null())
                    .order_by(Genre::name, MediaType::name),
                R"(select distinct g.Name, m.Name from Genre g cross join MediaType m
                       left join Track t on t.GenreId = g.GenreId and t.MediaTypeId = m.MediaTypeId
                       left join InvoiceLine l on l.TrackId = t.TrackId
                   where l.InvoiceLineId is null and t.TrackId is not null
                   order by g.Name, m.Name)");
}
