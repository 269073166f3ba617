// SPDX-License-Identifier: BSL-1.0

// Ten questions to Chinook, a music shop's database that stele did not create: each in a sentence,
// in SQL, and answered. Takes the path of the database, which is made by
//
//     sqlite3 chinook.db ".read tests/data/chinook/Chinook_Sqlite.sql"

#include "chinook_tables.hpp"

#include <stele/format.hpp>
#include <stele/sqlite.hpp>

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <string_view>

namespace {

using namespace chinook;
using namespace std::chrono_literals;
using stele::count;

template <class Select>
void answer(stele::sqlite::connection& shop, std::string_view question, const Select& statement) {
    fmt::print("{}\n\n{}\n\n{}\n\n", question, statement, shop.execute(statement));
}

void ask_ten_questions(stele::sqlite::connection& shop) {
    // An expression is a value too: it can have a name, and be used more than once.
    constexpr auto albums = count(Album::album_id);
    answer(shop, "1. Which five artists have the most albums?",
           select(Artist::name, albums.as<"albums">())
               .join(Artist::albums)
               .group_by(Artist::artist_id, Artist::name)
               .order_by(albums.desc(), Artist::name)
               .limit(5));

    answer(shop, "2. Which artists have no album here? The first five of them.",
           select(Artist::name)
               .left_join(Artist::albums)
               .where(Album::album_id.is_null())
               .order_by(Artist::name)
               .limit(5));

    // Prices are doubles here. In whole cents their sum is exact.
    constexpr auto revenue = sum(InvoiceLine::unit_price * 100 * InvoiceLine::quantity) / 100;
    answer(shop, "3. Which five genres earn the most?",
           select(Genre::name, sum(InvoiceLine::quantity).as<"sold">(), revenue.as<"revenue">())
               .from(InvoiceLine)
               .join(InvoiceLine::track)
               .join(Track::genre)
               .group_by(Genre::genre_id, Genre::name)
               .order_by(revenue.desc())
               .limit(5));

    constexpr auto seconds = Track::milliseconds / 1000;
    answer(shop,
           "4. How long are the tracks of each media type? The longest on average come first.",
           select(MediaType::name, count().as<"tracks">(), min(seconds).as<"shortest">(),
                  max(seconds).as<"longest">())
               .join(Track)
               .group_by(MediaType::media_type_id, MediaType::name)
               .order_by(avg(seconds).desc()));

    constexpr auto tracks = count(Track::track_id);
    answer(shop, "5. Which eight playlists are the shortest, and from how many albums are they?",
           select(Playlist::playlist_id, Playlist::name, tracks.as<"tracks">(),
                  count_distinct(Track::album_id).as<"albums">())
               .left_join(Playlist::tracks)
               .group_by(Playlist::playlist_id, Playlist::name)
               .order_by(tracks, Playlist::playlist_id)
               .limit(8));

    answer(shop, "6. On which playlists is Nirvana, and with which album?",
           select(Playlist::name, Album::title)
               .distinct()
               .from(PlaylistTrack)
               .join(PlaylistTrack::playlist)
               .join(PlaylistTrack::track)
               .join(Track::album)
               .join(Album::artist)
               .where(Artist::name == "Nirvana")
               .order_by(Playlist::name, Album::title));

    constexpr auto customers = count(Customer::customer_id);
    answer(shop, "7. Who works here, since when, and looks after how many customers?",
           select(Employee::first_name, Employee::last_name, Employee::title, Employee::hire_date,
                  customers.as<"customers">())
               .left_join(Employee::customers)
               .group_by(Employee::employee_id, Employee::first_name, Employee::last_name,
                         Employee::title, Employee::hire_date)
               .order_by(customers.desc(), Employee::hire_date));

    answer(shop,
           "8. Which sales since 2025 came to 10 dollars or more, outside of the USA and Canada?",
           select(Invoice::invoice_date, Customer::first_name, Customer::last_name,
                  Customer::country, Invoice::total)
               .join(Customer)
               .where(Invoice::invoice_date >= std::chrono::sys_days{2025y / 1 / 1} &&
                      Invoice::total >= 10 &&
                      !(Customer::country == "USA" || Customer::country == "Canada"))
               .order_by(Invoice::total.desc(), Invoice::invoice_date));

    answer(shop,
           "9. To how many customers has each agent sold since 2025, and what was the best sale?",
           select(Employee::last_name, count_distinct(Customer::customer_id).as<"customers">(),
                  count().as<"invoices">(), max(Invoice::total).as<"best">())
               .join(Employee::customers)
               .join(Customer::invoices)
               .where(Invoice::invoice_date >= std::chrono::sys_days{2025y / 1 / 1})
               .group_by(Employee::employee_id, Employee::last_name)
               .order_by(count().desc()));

    answer(shop, "10. Of the longest Rock tracks, which are the 11th to the 15th?",
           select(Track::name, Album::title, (Track::milliseconds / 60'000).as<"minutes">())
               .join(Track::album)
               .join(Genre)
               .on(Track::genre_id == Genre::genre_id && Genre::name == "Rock")
               .order_by(Track::milliseconds.desc())
               .limit(5)
               .offset(10));
}

}  // namespace

int main(int argc, char** argv) try {
    stele::sqlite::connection shop{stele::sqlite::options{
        .path = argc > 1 ? argv[1] : "chinook.db", .mode = stele::sqlite::open_mode::read_only}};
    // Nothing promises that the tables are what the header says: this asks the database.
    shop.verify(Artist, Album, Genre, MediaType, Track, Playlist, PlaylistTrack, Employee, Customer,
                Invoice, InvoiceLine);
    ask_ten_questions(shop);
} catch (const stele::error& e) {
    fmt::print(stderr, "{}\n", e.what());
    return 1;
}
