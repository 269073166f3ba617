// SPDX-License-Identifier: BSL-1.0

#include "question.hpp"

namespace {

using namespace chinook;
using namespace stele::literals;
using stele::count;

}  // namespace

TEST_CASE("15. Which Metal tracks are more than twice as long as the average track?", "[chinook]") {
    same_answer(select(Track::name, Track::milliseconds)
                    .join(Track::genre)
                    .where(Genre::name == "Metal" &&
                           Track::milliseconds > select(2.0 * avg(Track::milliseconds)))
                    .order_by(Track::milliseconds.desc()),
                R"(select t.Name, t.Milliseconds from Track t join Genre g on g.GenreId = t.GenreId
                   where g.Name = 'Metal'
                       and t.Milliseconds > (select 2.0 * avg(Milliseconds) from Track)
                   order by t.Milliseconds desc)");
}

TEST_CASE("16. On which albums does every track last five minutes or more?", "[chinook]") {
    same_answer(
        select(Album::title, Artist::name)
            .join(Album::artist)
            .where(exists(select(Track).where(Track::album_id == Album::album_id)) &&
                   not_exists(select(Track).where(Track::album_id == Album::album_id &&
                                                  Track::milliseconds < 5 * 60'000)))
            .order_by(Album::title),
        R"(select al.Title, ar.Name from Album al join Artist ar on ar.ArtistId = al.ArtistId
                   where exists (select 1 from Track t where t.AlbumId = al.AlbumId)
                       and not exists (select 1 from Track t
                                       where t.AlbumId = al.AlbumId and t.Milliseconds < 300000)
                   order by al.Title)");
}

TEST_CASE("17. Who bought something of AC/DC?", "[chinook]") {
    same_answer(select(Customer::first_name, Customer::last_name)
                    .where(Customer::customer_id.in(select(Invoice::customer_id)
                                                        .join(Invoice::lines)
                                                        .join(InvoiceLine::track)
                                                        .join(Track::album)
                                                        .join(Album::artist)
                                                        .where(Artist::name == "AC/DC")))
                    .order_by(Customer::last_name),
                R"(select FirstName, LastName from Customer where CustomerId in (
                       select i.CustomerId from Invoice i
                           join InvoiceLine l on l.InvoiceId = i.InvoiceId
                           join Track t on t.TrackId = l.TrackId
                           join Album al on al.AlbumId = t.AlbumId
                           join Artist ar on ar.ArtistId = al.ArtistId
                       where ar.Name = 'AC/DC')
                   order by LastName)");
}

TEST_CASE("18. How many tracks of each genre were never sold?", "[chinook]") {
    constexpr auto unsold = count();
    same_answer(select(Genre::name, unsold.as<"unsold">())
                    .join(Genre::tracks)
                    .where(Track::track_id.not_in(select(InvoiceLine::track_id)))
                    .group_by(Genre::genre_id)
                    .order_by(unsold.desc(), Genre::name),
                R"(select g.Name, count(*) from Genre g join Track t on t.GenreId = g.GenreId
                   where t.TrackId not in (select TrackId from InvoiceLine)
                   group by g.GenreId order by count(*) desc, g.Name)");
}

TEST_CASE("19. What was each customer's latest sale?", "[chinook]") {
    constexpr auto later = alias<"later">(Invoice);
    same_answer(select(Customer::last_name, Invoice::invoice_date, Invoice::total)
                    .join(Customer::invoices)
                    .where(Invoice::invoice_date ==
                           select(max(later[Invoice::invoice_date]))
                               .from(later)
                               .where(later[Invoice::customer_id] == Customer::customer_id))
                    .order_by(Invoice::invoice_date.desc(), Customer::last_name),
                R"(select c.LastName, i.InvoiceDate, i.Total from Customer c
                       join Invoice i on i.CustomerId = c.CustomerId
                   where i.InvoiceDate = (select max(InvoiceDate) from Invoice x
                                          where x.CustomerId = c.CustomerId)
                   order by i.InvoiceDate desc, c.LastName)");
}

TEST_CASE("20. How many albums has each artist whose name begins with A?", "[chinook]") {
    same_answer(select(Artist::name,
                       scalar_subquery(
                           select(count()).from(Album).where(Album::artist_id == Artist::artist_id))
                           .as<"albums">(),
                       scalar_subquery(
                           select(min(Album::title)).where(Album::artist_id == Artist::artist_id))
                           .as<"first">())
                    .where(Artist::name.like("A%"))
                    .order_by(Artist::name),
                R"(select Name, (select count(*) from Album al where al.ArtistId = ar.ArtistId),
                       (select min(Title) from Album al where al.ArtistId = ar.ArtistId)
                   from Artist ar where Name like 'A%' order by Name)");
}

TEST_CASE("21. Who spent more than the average customer?", "[chinook]") {
    constexpr auto spent = select(Invoice::customer_id, sum(Invoice::total).as<"spent">())
                               .group_by(Invoice::customer_id)
                               .as<"spending">();
    same_answer(select(Customer::last_name, spent["spent"_c])
                    .join(spent)
                    .on(spent["customer_id"_c] == Customer::customer_id)
                    .where(spent["spent"_c] > select(avg(spent["spent"_c])).from(spent))
                    .order_by(Customer::last_name),
                R"(select c.LastName, s.spent from Customer c
                       join (select CustomerId, sum(Total) as spent from Invoice group by CustomerId) s
                           on s.CustomerId = c.CustomerId
                   where s.spent > (select avg(spent) from (select sum(Total) as spent from Invoice
                                                            group by CustomerId))
                   order by c.LastName)");
}

TEST_CASE("22. Which artists play more than two genres?", "[chinook]") {
    constexpr auto played =
        select(Album::artist_id, Track::genre_id).distinct().join(Album::tracks).as<"played">();
    constexpr auto genres = count();
    same_answer(select(Artist::name, genres.as<"genres">())
                    .join(played)
                    .on(played["artist_id"_c] == Artist::artist_id)
                    .group_by(Artist::artist_id)
                    .having(genres > 2)
                    .order_by(genres.desc(), Artist::name),
                R"(select ar.Name, count(*) from Artist ar
                       join (select distinct al.ArtistId, t.GenreId from Album al
                             join Track t on t.AlbumId = al.AlbumId) p on p.ArtistId = ar.ArtistId
                   group by ar.ArtistId having count(*) > 2 order by count(*) desc, ar.Name)");
}
