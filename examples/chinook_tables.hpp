// SPDX-License-Identifier: BSL-1.0
#pragma once

// The eleven tables of Chinook, a shop that sells music by the track. The database was there first,
// so its names are its own: each column says with named() what it is called there.

#include <stele/chrono.hpp>
#include <stele/stele.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace chinook {

using key = std::int64_t;
using text = std::string;
using maybe_key = std::optional<key>;
using maybe_text = std::optional<text>;
using moment = std::chrono::sys_seconds;

// ---- what is sold -----------------------------------------------------------------------------

STELE_TABLE(Artist, "Artist",
    column(artist_id, key,        named("ArtistId"), primary_key),
    column(name,      maybe_text, named("Name")),
    has_many(albums,  Album, artist));

STELE_TABLE(Album, "Album",
    column(album_id,   key,  named("AlbumId"), primary_key),
    column(title,      text, named("Title")),
    column(artist_id,  key,  named("ArtistId")),
    belongs_to(artist, Artist, artist_id),
    has_many(tracks,   Track, album));

STELE_TABLE(Genre, "Genre",
    column(genre_id, key,        named("GenreId"), primary_key),
    column(name,     maybe_text, named("Name")),
    has_many(tracks, Track, genre));

STELE_TABLE(MediaType, "MediaType",
    column(media_type_id, key,        named("MediaTypeId"), primary_key),
    column(name,          maybe_text, named("Name")),
    has_many(tracks,      Track, media_type));

STELE_TABLE(Track, "Track",
    column(track_id,      key,        named("TrackId"), primary_key),
    column(name,          text,       named("Name")),
    column(album_id,      maybe_key,  named("AlbumId")),
    column(media_type_id, key,        named("MediaTypeId")),
    column(genre_id,      maybe_key,  named("GenreId")),
    column(composer,      maybe_text, named("Composer")),
    column(milliseconds,  std::int64_t, named("Milliseconds")),
    column(bytes,         std::optional<std::int64_t>, named("Bytes")),
    column(unit_price,    double,     named("UnitPrice")),
    belongs_to(album,       Album,     album_id),
    belongs_to(media_type,  MediaType, media_type_id),
    belongs_to(genre,       Genre,     genre_id),
    has_many(invoice_lines, InvoiceLine, track),
    many_to_many(playlists, PlaylistTrack, track, playlist));

STELE_TABLE(Playlist, "Playlist",
    column(playlist_id,  key,        named("PlaylistId"), primary_key),
    column(name,         maybe_text, named("Name")),
    many_to_many(tracks, PlaylistTrack, playlist, track));

STELE_TABLE(PlaylistTrack, "PlaylistTrack",
    column(playlist_id,  key, named("PlaylistId")),
    column(track_id,     key, named("TrackId")),
    primary_key(playlist_id, track_id),
    belongs_to(playlist, Playlist, playlist_id),
    belongs_to(track,    Track,    track_id));

// ---- who sells it, who buys it -----------------------------------------------------------------

STELE_TABLE(Employee, "Employee",
    column(employee_id, key,        named("EmployeeId"), primary_key),
    column(last_name,   text,       named("LastName")),
    column(first_name,  text,       named("FirstName")),
    column(title,       maybe_text, named("Title")),
    column(reports_to,  maybe_key,  named("ReportsTo")),
    column(birth_date,  std::optional<moment>, named("BirthDate")),
    column(hire_date,   std::optional<moment>, named("HireDate")),
    column(address,     maybe_text, named("Address")),
    column(city,        maybe_text, named("City")),
    column(state,       maybe_text, named("State")),
    column(country,     maybe_text, named("Country")),
    column(postal_code, maybe_text, named("PostalCode")),
    column(phone,       maybe_text, named("Phone")),
    column(fax,         maybe_text, named("Fax")),
    column(email,       maybe_text, named("Email")),
    belongs_to(manager, Employee, reports_to),
    has_many(reports,   Employee, manager),
    has_many(customers, Customer, support_rep));

STELE_TABLE(Customer, "Customer",
    column(customer_id,    key,        named("CustomerId"), primary_key),
    column(first_name,     text,       named("FirstName")),
    column(last_name,      text,       named("LastName")),
    column(company,        maybe_text, named("Company")),
    column(address,        maybe_text, named("Address")),
    column(city,           maybe_text, named("City")),
    column(state,          maybe_text, named("State")),
    column(country,        maybe_text, named("Country")),
    column(postal_code,    maybe_text, named("PostalCode")),
    column(phone,          maybe_text, named("Phone")),
    column(fax,            maybe_text, named("Fax")),
    column(email,          text,       named("Email")),
    column(support_rep_id, maybe_key,  named("SupportRepId")),
    belongs_to(support_rep, Employee, support_rep_id),
    has_many(invoices,      Invoice,  customer));

STELE_TABLE(Invoice, "Invoice",
    column(invoice_id,          key,        named("InvoiceId"), primary_key),
    column(customer_id,         key,        named("CustomerId")),
    column(invoice_date,        moment,     named("InvoiceDate")),
    column(billing_address,     maybe_text, named("BillingAddress")),
    column(billing_city,        maybe_text, named("BillingCity")),
    column(billing_state,       maybe_text, named("BillingState")),
    column(billing_country,     maybe_text, named("BillingCountry")),
    column(billing_postal_code, maybe_text, named("BillingPostalCode")),
    column(total,               double,     named("Total")),
    belongs_to(customer, Customer,    customer_id),
    has_many(lines,      InvoiceLine, invoice));

STELE_TABLE(InvoiceLine, "InvoiceLine",
    column(invoice_line_id, key,    named("InvoiceLineId"), primary_key),
    column(invoice_id,      key,    named("InvoiceId")),
    column(track_id,        key,    named("TrackId")),
    column(unit_price,      double, named("UnitPrice")),
    column(quantity,        std::int64_t, named("Quantity")),
    belongs_to(invoice, Invoice, invoice_id),
    belongs_to(track,   Track,   track_id));

}  // namespace chinook
