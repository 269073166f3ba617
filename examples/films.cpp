// SPDX-License-Identifier: BSL-1.0

// Films, actors, and the table between them that says who played whom: many-to-many both ways,
// dates, an enum that is stored as text, columns that may be NULL. Takes the path of the file.

#include <stele/chrono.hpp>
#include <stele/format.hpp>
#include <stele/sqlite.hpp>

#include <boost/hana/define_struct.hpp>
#include <fmt/format.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>

namespace cinema {

using std::chrono::year_month_day;

enum class style { comedy, documentary, drama, noir, thriller };

}  // namespace cinema

// With names the enum is TEXT in the database, without them it would be an INTEGER.
template <>
inline constexpr stele::enumerator<cinema::style> stele::enum_names<cinema::style>[] = {
    {cinema::style::comedy, "comedy"}, {cinema::style::documentary, "documentary"},
    {cinema::style::drama, "drama"},   {cinema::style::noir, "noir"},
    {cinema::style::thriller, "thriller"}};

namespace cinema {

STELE_TABLE(Film, "film",
    column(film_id,      std::int64_t, primary_key),
    column(title,        std::string, unique),
    column(released,     year_month_day),
    column(genre,        style),
    column(based_on,     std::optional<std::string>),
    has_many(cast,       Cast, film, cascade_delete),
    many_to_many(actors, Cast, film, actor));

STELE_TABLE(Actor, "actor",
    column(actor_id,    std::int64_t, primary_key),
    column(name,        std::string, unique),
    column(born,        year_month_day),
    column(died,        std::optional<year_month_day>),
    has_many(roles,     Cast, actor, cascade_delete),
    many_to_many(films, Cast, actor, film));

// One actor can play several roles in one film: the role is part of the key.
STELE_TABLE(Cast, "cast",
    column(film_id,   std::int64_t),
    column(actor_id,  std::int64_t),
    column(role,      std::string),
    primary_key(film_id, actor_id, role),
    belongs_to(film,  Film, film_id),
    belongs_to(actor, Actor, actor_id));

}  // namespace cinema

namespace {

using namespace cinema;
using namespace std::chrono_literals;

void fill(stele::sqlite::connection& db) {
    auto transaction = db.begin();
    const auto film = [&db](Film::row row) { return db.execute(insert(Film).values(row)).key(); };
    const auto actor = [&db](Actor::row row) { return db.execute(insert(Actor).values(row)).key(); };

    const auto kane = film({.title = "Citizen Kane", .released = 1941y / 5 / 1, .genre = style::drama});
    const auto third_man =
        film({.title = "The Third Man", .released = 1949y / 9 / 1, .genre = style::noir});
    const auto touch = film({.title = "Touch of Evil",
                             .released = 1958y / 4 / 23,
                             .genre = style::noir,
                             .based_on = "Badge of Evil"});
    const auto psycho = film({.title = "Psycho",
                              .released = 1960y / 6 / 16,
                              .genre = style::thriller,
                              .based_on = "Psycho"});
    const auto strangelove = film({.title = "Dr. Strangelove",
                                   .released = 1964y / 1 / 29,
                                   .genre = style::comedy,
                                   .based_on = "Red Alert"});
    const auto being_there = film({.title = "Being There",
                                   .released = 1979y / 12 / 19,
                                   .genre = style::comedy,
                                   .based_on = "Being There"});
    film({.title = "Koyaanisqatsi", .released = 1982y / 10 / 4, .genre = style::documentary});

    const auto cotten =
        actor({.name = "Joseph Cotten", .born = 1905y / 5 / 15, .died = 1994y / 2 / 6});
    const auto welles =
        actor({.name = "Orson Welles", .born = 1915y / 5 / 6, .died = 1985y / 10 / 10});
    const auto valli =
        actor({.name = "Alida Valli", .born = 1921y / 5 / 31, .died = 2006y / 4 / 22});
    const auto sellers =
        actor({.name = "Peter Sellers", .born = 1925y / 9 / 8, .died = 1980y / 7 / 24});
    const auto leigh =
        actor({.name = "Janet Leigh", .born = 1927y / 7 / 6, .died = 2004y / 10 / 3});
    const auto maclaine = actor({.name = "Shirley MacLaine", .born = 1934y / 4 / 24});

    for (const Cast::row& part : {
             Cast::row{kane, welles, "Charles Foster Kane"},
             Cast::row{kane, cotten, "Jedediah Leland"},
             Cast::row{third_man, cotten, "Holly Martins"},
             Cast::row{third_man, valli, "Anna Schmidt"},
             Cast::row{third_man, welles, "Harry Lime"},
             Cast::row{touch, welles, "Hank Quinlan"},
             Cast::row{touch, leigh, "Susan Vargas"},
             Cast::row{psycho, leigh, "Marion Crane"},
             Cast::row{strangelove, sellers, "Lionel Mandrake"},
             Cast::row{strangelove, sellers, "Merkin Muffley"},
             Cast::row{strangelove, sellers, "Dr. Strangelove"},
             Cast::row{being_there, sellers, "Chance"},
             Cast::row{being_there, maclaine, "Eve Rand"},
         })
        db.execute(insert(Cast).values(part));
    transaction.commit();
}

void show_films(stele::sqlite::connection& db) {
    fmt::print("The films, by the day of their first night\n\n{}\n",
               db.execute(select(Film::title, Film::released, Film::genre, Film::based_on)
                              .order_by(Film::released)));
}

// From film to actor: the relationship joins the table between them, whose columns are there too.
void show_roles(stele::sqlite::connection& db) {
    fmt::print("\nWhom Orson Welles played\n\n");
    for (const auto& [title, role] : db.execute(select(Film::title, Cast::role)
                                                    .join(Film::actors)
                                                    .where(Actor::name == "Orson Welles")
                                                    .order_by(Film::released)))
        fmt::print("{} in {}\n", role, title);
}

// And from actor to film.
void show_noir_actors(stele::sqlite::connection& db) {
    fmt::print("\nWho is to be seen in a noir\n\n");
    const auto names = db.scalars(select(Actor::name)
                                      .distinct()
                                      .join(Actor::films)
                                      .where(Film::genre == style::noir)
                                      .order_by(Actor::name));
    // clang-format off
}

}  // namespace
