// SPDX-License-Identifier: BSL-1.0

// Questions of which some parts are known at run time only: what a search form or a list view asks.

#include "question.hpp"

#include <optional>
#include <string>
#include <vector>

namespace {

using namespace chinook;
using stele::count;
using stele::when;

/// What a person filled in; what is empty is no condition.
struct search_form {
    std::optional<std::string> artist{};
    std::optional<int> longer_than{};
    bool composed = false;
};

auto search(const search_form& form) {
    return select(Track::track_id, Track::name, Artist::name)
        .join(Track::album)
        .join(Album::artist)
        .where(Track::unit_price > 0.5 &&
               when(form.artist.has_value(), Artist::name == form.artist.value_or("")) &&
               when(form.longer_than.has_value(),
                    Track::milliseconds > form.longer_than.value_or(0)) &&
               when(form.composed, Track::composer.is_not_null()))
        .order_by(Track::track_id)
        .limit(200);
}

constexpr std::string_view found = R"(select t.TrackId, t.Name, ar.Name from Track t
    join Album al on al.AlbumId = t.AlbumId join Artist ar on ar.ArtistId = al.ArtistId
    where t.UnitPrice > 0.5 )";

std::string sql_of(const search_form& form) {
    std::string sql{found};
    if (form.artist) sql += " and ar.Name = '" + *form.artist + "'";
    if (form.longer_than) sql += " and t.Milliseconds > " + std::to_string(*form.longer_than);
    if (form.composed) sql += " and t.Composer is not null";
    return sql + " order by t.TrackId limit 200";
}

}  // namespace

TEST_CASE("49. Whatever a person fills into a search form", "[chinook]") {
    const std::size_t prepared = shop().statement_count();
    for (const bool by_artist : {false, true})
        for (const bool by_length : {false, true})
            for (const bool composed : {false, true})
                for (const char* artist : {"AC/DC", "Iron Maiden"}) {
                    search_form form{.composed = composed};
                    if (by_artist) form.artist = artist;
                    if (by_length) form.longer_than = 200'000;
                    same_answer(search(form), sql_of(form));
                }
    CHECK(shop().statement_count() == prepared + 8);
}

TEST_CASE("50. Whatever column a list is sorted by", "[chinook]") {
    const char* const orders[] = {"LastName", "Country desc", "SupportRepId"};
    for (int i = 0; i < 3; ++i)
        same_answer(
            select(Customer)
                .order_by(choose(i, Customer::last_name, Customer::country.desc(),
                                 Customer::support_rep_id),
                          Customer::customer_id)
                .limit(10),
            std::string{"select * from Customer order by "} + orders[i] + ", CustomerId limit 10");
}

TEST_CASE("51. Which tracks have all of a list's words, or one, in title or album?", "[chinook]") {
    const std::vector<std::string> words{"the", "love", "you"};
    stele::predicate<Track, Album> all, any;
    std::string all_sql = "1", any_sql = "0";
    for (const std::string& word : words) {
        const std::string pattern = "%" + word + "%";
        all &= Track::name.like(pattern) || Album::title.like(pattern);
        any |= Track::name.like(pattern);
        all_sql += " and (t.Name like '" + pattern + "' or al.Title like '" + pattern + "')";
        any_sql += " or t.Name like '" + pattern + "'";
    }
    const std::string from =
        "select t.TrackId from Track t join Album al on al.AlbumId = t.AlbumId";
    const auto tracks = select(Track::track_id).join(Track::album).order_by(Track::track_id);
    same_answer(tracks.where(all), from + " where " + all_sql + " order by t.TrackId");
    same_answer(tracks.where(any), from + " where " + any_sql + " order by t.TrackId");
    same_answer(tracks.where(any && !all),
                from + " where (" + any_sql + ") and not (" + all_sql + ") order by t.TrackId");
    same_answer(tracks.where(stele::predicate<Track, Album>{}), from + " order by t.TrackId");
}
