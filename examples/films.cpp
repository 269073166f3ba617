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
#include <vector>

namespace cinema {

using std::chrono::year_month_day;

enum class style { comedy, documentary, drama, noir, thriller };

}  // namespace cinema

// With names the enum is TEXT in the database, without them it would be an INTEGER.
template <>
inline constexpr stele::enumerator<cinema::style> stele::enum_names<cinema::style>[] = {
    {cinema::style::comedy, "comedy"},
    {cinema::style::documentary, "documentary"},
    {cinema::style::drama, "drama"},
    {cinema::style::noir, "noir"},
    {cinema::style::thriller, "thriller"}};

namespace cinema {

STELE_TABLE(Film, "film",
    column(film_id,      std::int64_t, primary_key),
    column(title,        std::string, unique),
    column(released,     year_month_day),
    column(genre,        style),
    column(based_on,     std::optional<std::string>),
    has_many(parts,      Cast, film, cascade_delete),
    many_to_many(actors, Cast, film, actor));

STELE_TABLE(Actor, "actor",
    column(actor_id,    std::int64_t, primary_key),
    column(name,        std::string, unique),
    column(born,        year_month_day),
    column(died,        std::optional<year_month_day>),
    has_many(parts,     Cast, actor, cascade_delete),
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
using std::chrono_literals::operator""y;

void fill(stele::sqlite::connection& db) {
    // clang-format off
    enum : std::int64_t { kane = 1, third_man, touch_of_evil, psycho, strangelove, being_there,
                          koyaanisqatsi };
    enum : std::int64_t { cotten = 1, welles, valli, sellers, leigh, maclaine };

    const Film::row films[] = {
        {kane,          "Citizen Kane",    1941y / 5 / 1,   style::drama,       std::nullopt},
        {third_man,     "The Third Man",   1949y / 9 / 1,   style::noir,        std::nullopt},
        {touch_of_evil, "Touch of Evil",   1958y / 4 / 23,  style::noir,        "Badge of Evil"},
        {psycho,        "Psycho",          1960y / 6 / 16,  style::thriller,    "Psycho"},
        {strangelove,   "Dr. Strangelove", 1964y / 1 / 29,  style::comedy,      "Red Alert"},
        {being_there,   "Being There",     1979y / 12 / 19, style::comedy,      "Being There"},
        {koyaanisqatsi, "Koyaanisqatsi",   1982y / 10 / 4,  style::documentary, std::nullopt},
    };

    const Actor::row actors[] = {
        {cotten,   "Joseph Cotten",    1905y / 5 / 15, 1994y / 2 / 6},
        {welles,   "Orson Welles",     1915y / 5 / 6,  1985y / 10 / 10},
        {valli,    "Alida Valli",      1921y / 5 / 31, 2006y / 4 / 22},
        {sellers,  "Peter Sellers",    1925y / 9 / 8,  1980y / 7 / 24},
        {leigh,    "Janet Leigh",      1927y / 7 / 6,  2004y / 10 / 3},
        {maclaine, "Shirley MacLaine", 1934y / 4 / 24, std::nullopt},
    };

    const Cast::row cast[] = {
        {kane,          welles,   "Charles Foster Kane"},
        {kane,          cotten,   "Jedediah Leland"},
        {third_man,     cotten,   "Holly Martins"},
        {third_man,     valli,    "Anna Schmidt"},
        {third_man,     welles,   "Harry Lime"},
        {touch_of_evil, welles,   "Hank Quinlan"},
        {touch_of_evil, leigh,    "Susan Vargas"},
        {psycho,        leigh,    "Marion Crane"},
        {strangelove,   sellers,  "Lionel Mandrake"},
        {strangelove,   sellers,  "Merkin Muffley"},
        {strangelove,   sellers,  "Dr. Strangelove"},
        {being_there,   sellers,  "Chance"},
        {being_there,   maclaine, "Eve Rand"},
    };
    // clang-format on

    auto transaction = db.begin();
    for (const Film::row& film : films) db.execute(insert(Film).values(film));
    for (const Actor::row& actor : actors) db.execute(insert(Actor).values(actor));
    for (const Cast::row& part : cast) db.execute(insert(Cast).values(part));
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
    for (const std::string& name : db.scalars(select(Actor::name)
                                                  .distinct()
                                                  .join(Actor::films)
                                                  .where(Film::genre == style::noir)
                                                  .order_by(Actor::name)))
        fmt::print("{}\n", name);
}

// A left join: a film that nobody plays in stays, and what belongs to the actor is optional.
void show_ages(stele::sqlite::connection& db) {
    const auto films = select(Film, Actor)
                           .left_join(Film::actors)
                           .where(Film::released >= 1960y / 1 / 1)
                           .distinct()
                           .order_by(Film::released, Actor::born);

    fmt::print("\nHow old the actors were that year, from 1960 on\n\n");
    for (const auto& [film, actor] : db.execute(films)) {
        const int year{film.released.year()};
        if (actor)
            fmt::print("{} {}: {}, {}\n", year, film.title, actor->name,
                       year - int{actor->born.year()});
        else fmt::print("{} {}: nobody\n", year, film.title);
    }
}

// A struct of one's own, which Hana can reflect on: rows fill it by name, and it prints as a table.
struct credit {
    BOOST_HANA_DEFINE_STRUCT(credit, (std::string, actor), (std::string, role),
                             (std::string, title), (std::optional<year_month_day>, died));
};

// Columns compare as in SQL: where based_on is NULL, it is not known to differ from the title.
void show_adaptations(stele::sqlite::connection& db) {
    const std::vector<credit> credits =
        db.execute(select(Film::title, Actor::name.as<"actor">(), Cast::role, Actor::died)
                       .from(Cast)
                       .join(Cast::film)
                       .join(Cast::actor)
                       .where(Film::based_on != Film::title)
                       .order_by(Film::released, Actor::name, Cast::role))
            .into<credit>()
            .all();

    fmt::print("\nWho played in a film whose book has another name\n\n{}\n",
               stele::as_table(credits));
}

// A plain aggregate is filled by position.
struct career {
    std::string actor;
    std::int64_t films;
    std::int64_t parts;
    year_month_day first;
    year_month_day last;
};

void show_careers(stele::sqlite::connection& db) {
    fmt::print("\nWho was in how many films, in which years\n\n");
    constexpr auto films = count_distinct(Film::film_id);
    for (const career& c : db.execute(select(Actor::name, films, stele::count(),
                                             min(Film::released), max(Film::released))
                                          .join(Actor::films)
                                          .group_by(Actor::actor_id, Actor::name)
                                          .order_by(films.desc(), Actor::name))
                               .into<career>())
        fmt::print("{:<16}  films: {}  parts: {}  {} to {}\n", c.actor, c.films, c.parts,
                   int{c.first.year()}, int{c.last.year()});
}

}  // namespace

int main(int argc, char** argv) try {
    stele::sqlite::connection db{argc > 1 ? argv[1] : "films.db"};
    db.create_all(Film, Actor, Cast);
    if (db.execute(select(stele::count()).from(Film)).scalar() == 0) fill(db);

    show_films(db);
    show_roles(db);
    show_noir_actors(db);
    show_ages(db);
    show_adaptations(db);
    show_careers(db);
} catch (const stele::error& e) {
    fmt::print(stderr, "{}\n", e.what());
    return 1;
}
