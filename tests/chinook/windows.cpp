// SPDX-License-Identifier: BSL-1.0

#include "question.hpp"

#include <stele/chrono.hpp>

namespace {

using namespace chinook;
using namespace stele::literals;
using namespace std::chrono_literals;
using stele::count;
using stele::current_row;
using stele::dense_rank;
using stele::lit;
using stele::ntile;
using stele::preceding;
using stele::rank;
using stele::row_number;

constexpr auto revenue = sum(InvoiceLine::unit_price * InvoiceLine::quantity);

}  // namespace

TEST_CASE("23. What was earned in 2025, sale by sale, up to each?", "[chinook]") {
    same_answer(select(Invoice::invoice_id, Invoice::total,
                       sum(Invoice::total).over(order_by(Invoice::invoice_id)).as<"so_far">())
                    .where(Invoice::invoice_date >= std::chrono::sys_days{2025y / 1 / 1})
                    .order_by(Invoice::invoice_id),
                R"(select InvoiceId, Total, sum(Total) over (order by InvoiceId) from Invoice
                   where InvoiceDate >= '2025-01-01' order by InvoiceId)");
}

TEST_CASE("24. Which are the three longest tracks of each genre?", "[chinook]") {
    constexpr auto ranked =
        select(Genre::name.as<"genre">(), Track::name.as<"track">(), Track::milliseconds,
               row_number()
                   .over(partition_by(Genre::genre_id)
                             .order_by(Track::milliseconds.desc(), Track::track_id))
                   .as<"place">())
            .join(Genre::tracks)
            .as<"ranked">();
    same_answer(
        select(ranked).where(ranked["place"_c] <= 3).order_by(ranked["genre"_c], ranked["place"_c]),
        R"(select * from (select g.Name as genre, t.Name as track, t.Milliseconds,
                           row_number() over (partition by g.GenreId
                                              order by t.Milliseconds desc, t.TrackId) as place
                       from Genre g join Track t on t.GenreId = g.GenreId)
                   where place <= 3 order by genre, place)");
}

TEST_CASE("25. How do the countries rank by the number of sales?", "[chinook]") {
    constexpr auto sales = count();
    same_answer(select(Invoice::billing_country, sales.as<"sales">(),
                       rank().over(order_by(sales.desc())).as<"rank">(),
                       dense_rank().over(order_by(sales.desc())).as<"dense">())
                    .group_by(Invoice::billing_country)
                    .order_by(sales.desc(), Invoice::billing_country),
                R"(select BillingCountry, count(*), rank() over (order by count(*) desc),
                       dense_rank() over (order by count(*) desc)
                   from Invoice group by BillingCountry order by count(*) desc, BillingCountry)");
}

TEST_CASE("26. What is each genre's share of all that is earned?", "[chinook]") {
    constexpr auto share = 100.0 * revenue / sum(revenue).over();
    same_answer(select(Genre::name, round(share, 2).as<"percent">())
                    .from(InvoiceLine)
                    .join(InvoiceLine::track)
                    .join(Track::genre)
                    .group_by(Genre::genre_id)
                    .order_by(round(revenue, 2).desc(), Genre::name),
                R"(select g.Name, round(100.0 * sum(l.UnitPrice * l.Quantity)
                                        / sum(sum(l.UnitPrice * l.Quantity)) over (), 2)
                   from InvoiceLine l join Track t on t.TrackId = l.TrackId
                       join Genre g on g.GenreId = t.GenreId
                   group by g.GenreId
                   order by round(sum(l.UnitPrice * l.Quantity), 2) desc, g.Name)");
}

TEST_CASE("27. When did each customer buy before?", "[chinook]") {
    constexpr auto w = partition_by(Invoice::customer_id).order_by(Invoice::invoice_date);
    same_answer(select(Invoice::customer_id, Invoice::invoice_date,
                       lag(Invoice::invoice_date).over(w).as<"before">(),
                       lead(Invoice::total, 1, 0.0).over(w).as<"next_total">())
                    .order_by(Invoice::customer_id, Invoice::invoice_date),
                R"(select CustomerId, InvoiceDate,
                       lag(InvoiceDate) over (partition by CustomerId order by InvoiceDate),
                       lead(Total, 1, 0.0) over (partition by CustomerId order by InvoiceDate)
                   from Invoice order by CustomerId, InvoiceDate)");
}

TEST_CASE("28. What is the median sale of each country?", "[chinook]") {
    constexpr auto ordered =
        select(Invoice::billing_country, Invoice::total,
               row_number()
                   .over(partition_by(Invoice::billing_country).order_by(Invoice::total))
                   .as<"place">(),
               count().over(partition_by(Invoice::billing_country)).as<"n">())
            .as<"ordered">();
    constexpr auto country = ordered["billing_country"_c];
    constexpr auto n = ordered["n"_c];
    same_answer(select(country, avg(ordered["total"_c]).as<"median">())
                    .from(ordered)
                    .where(ordered["place"_c].between((n + 1) / lit<2>, (n + 2) / lit<2>))
                    .group_by(country)
                    .order_by(country),
                R"(select BillingCountry, avg(Total) from (
                       select BillingCountry, Total,
                           row_number() over (partition by BillingCountry order by Total) as place,
                           count(*) over (partition by BillingCountry) as n from Invoice)
                   where place between (n + 1) / 2 and (n + 2) / 2
                   group by BillingCountry order by BillingCountry)");
}

TEST_CASE("29. Into which quarter of the customers does each fall, by what they spent?",
          "[chinook]") {
    constexpr auto spent = round(sum(Invoice::total), 2);
    same_answer(select(Customer::customer_id,
                       ntile(4).over(order_by(spent.desc(), Customer::customer_id)).as<"quarter">())
                    .join(Customer::invoices)
                    .group_by(Customer::customer_id)
                    .order_by(Customer::customer_id),
                R"(select c.CustomerId,
                       ntile(4) over (order by round(sum(i.Total), 2) desc, c.CustomerId)
                   from Customer c join Invoice i on i.CustomerId = c.CustomerId
                   group by c.CustomerId order by c.CustomerId)");
}

TEST_CASE("30. What is the mean of each sale and the two before it?", "[chinook]") {
    same_answer(select(Invoice::invoice_id,
                       avg(Invoice::total)
                           .over(order_by(Invoice::invoice_id).rows(preceding(2), current_row))
                           .as<"mean">())
                    .order_by(Invoice::invoice_id)
                    .limit(50),
                R"(select InvoiceId, avg(Total) over (order by InvoiceId
                       rows between 2 preceding and current row)
                   from Invoice order by InvoiceId limit 50)");
}

TEST_CASE("31. Which is each album's longest track?", "[chinook]") {
    constexpr auto w =
        partition_by(Track::album_id).order_by(Track::milliseconds.desc(), Track::track_id);
    same_answer(select(Album::title, first_value(Track::name).over(w).as<"longest">())
                    .distinct()
                    .join(Album::tracks)
                    .order_by(Album::title)
                    .limit(40),
                R"(select distinct al.Title, first_value(t.Name) over (partition by t.AlbumId
                       order by t.Milliseconds desc, t.TrackId)
                   from Album al join Track t on t.AlbumId = al.AlbumId
                   order by al.Title limit 40)");
}
