// SPDX-License-Identifier: BSL-1.0

#include "question.hpp"

#include <stele/chrono.hpp>

namespace {

using namespace chinook;
using stele::count;

constexpr auto revenue = sum(InvoiceLine::unit_price * InvoiceLine::quantity);

}  // namespace

TEST_CASE("9. Which countries have more than one customer, in how many cities?", "[chinook]") {
    constexpr auto customers = count();
    same_answer(select(Customer::country, customers.as<"customers">(),
                       count_distinct(Customer::city).as<"cities">())
                    .group_by(Customer::country)
                    .having(customers > 1)
                    .order_by(customers.desc(), Customer::country),
                R"(select Country, count(*) as customers, count(distinct City) as cities
                   from Customer group by Country having count(*) > 1
                   order by customers desc, Country)");
}

TEST_CASE("10. How many minutes does a track last, in genres with at least 100?", "[chinook]") {
    constexpr auto minutes = avg(Track::milliseconds) / 60000.0;
    same_answer(select(Genre::name, count().as<"tracks">(), round(minutes, 2).as<"minutes">())
                    .join(Genre::tracks)
                    .group_by(Genre::genre_id)
                    .having(count() >= 100)
                    .order_by(minutes.desc()),
                R"(select g.Name, count(*), round(avg(t.Milliseconds) / 60000.0, 2)
                   from Genre g join Track t on t.GenreId = g.GenreId
                   group by g.GenreId having count(*) >= 100
                   order by avg(t.Milliseconds) desc)");
}

TEST_CASE("11. What was earned in each year, and what was the best and worst sale?", "[chinook]") {
    constexpr auto y = year(Invoice::invoice_date);
    same_answer(select(y.as<"year">(), count().as<"sales">(), sum(Invoice::total).as<"earned">(),
                       max(Invoice::total).as<"best">(), min(Invoice::total).as<"worst">())
                    .group_by(y)
                    .order_by(y),
                R"(select cast(strftime('%Y', InvoiceDate) as integer) as y, count(*), sum(Total),
                       max(Total), min(Total)
                   from Invoice group by y order by y)");
}

TEST_CASE("12. What did each agent sell in the USA, and what elsewhere?", "[chinook]") {
    constexpr auto usa = Customer::country == "USA";
    same_answer(select(Employee::last_name, count().filter(usa).as<"sales_usa">(),
                       sum(Invoice::total).filter(usa).as<"usa">(),
                       sum(Invoice::total).filter(!usa).as<"elsewhere">(),
                       sum(Invoice::total).filter(Customer::country == "Atlantis").as<"none">())
                    .join(Employee::customers)
                    .join(Customer::invoices)
                    .group_by(Employee::employee_id)
                    .order_by(Employee::last_name),
                R"(select e.LastName, count(*) filter (where c.Country = 'USA'),
                       sum(i.Total) filter (where c.Country = 'USA'),
                       sum(i.Total) filter (where c.Country <> 'USA'),
                       sum(i.Total) filter (where c.Country = 'Atlantis')
                   from Employee e join Customer c on c.SupportRepId = e.EmployeeId
                       join Invoice i on i.CustomerId = c.CustomerId
                   group by e.EmployeeId order by e.LastName)");
}

TEST_CASE("13. Which media types are on each album that has several?", "[chinook]") {
    same_answer(select(Album::title, group_concat(MediaType::name, " + ").as<"types">())
                    .from(Album)
                    .join(Album::tracks)
                    .join(Track::media_type)
                    .group_by(Album::album_id)
                    .having(count_distinct(Track::media_type_id) > 1)
                    .order_by(Album::title),
                R"(select al.Title, group_concat(m.Name, ' + ')
                   from Album al join Track t on t.AlbumId = al.AlbumId
                       join MediaType m on m.MediaTypeId = t.MediaTypeId
                   group by al.AlbumId having count(distinct t.MediaTypeId) > 1
                   order by al.Title)");
}

TEST_CASE("14. What do the ten artists earn that earn the most?", "[chinook]") {
    same_answer(select(Artist::name, revenue.as<"revenue">())
                    .from(InvoiceLine)
                    .join(InvoiceLine::track)
                    .join(Track::album)
                    .join(Album::artist)
                    .group_by(Artist::artist_id)
                    .order_by(round(revenue, 2).desc(), Artist::name)
                    .limit(10),
                R"(select ar.Name, sum(l.UnitPrice * l.Quantity) from InvoiceLine l
                       join Track t on t.TrackId = l.TrackId join Album al on al.AlbumId = t.AlbumId
                       join Artist ar on ar.ArtistId = al.ArtistId
                   group by ar.ArtistId
                   order by round(sum(l.UnitPrice * l.Quantity), 2) desc, ar.Name limit 10)");
}
