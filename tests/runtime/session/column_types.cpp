// SPDX-License-Identifier: BSL-1.0

// Members of all types: strong ids, enums, dates, optional ones, and what the database fills.

#include "catch.hpp"
#include "with_tables.hpp"

#include <stele/chrono.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace tables {

struct film_id {
    std::int64_t number = 0;
    friend bool operator==(film_id, film_id) = default;
};
struct isbn {
    std::string text;
    friend bool operator==(const isbn&, const isbn&) = default;
};
enum class shelf : int { unknown, fiction, history };
enum class binding { paperback, hardcover };

}  // namespace tables

template <>
struct stele::type_mapping<tables::film_id> {
    using database_type = std::int64_t;
    static constexpr auto supports = stele::operations::equality;
    static std::int64_t to_database(tables::film_id id) { return id.number; }
    static tables::film_id from_database(std::int64_t number) { return {number}; }
};
template <>
struct stele::type_mapping<tables::isbn> {
    using database_type = std::string;
    static constexpr auto supports = stele::operations::equality;
    static std::string_view to_database(const tables::isbn& i) { return i.text; }
    static tables::isbn from_database(std::string_view text) { return {std::string(text)}; }
};
template <>
inline constexpr stele::enumerator<tables::binding> stele::enum_names<tables::binding>[] = {
    {tables::binding::paperback, "paperback"}, {tables::binding::hardcover, "hardcover"}};

namespace tables {

using std::chrono::year_month_day;

// Types of one's own.
STELE_TABLE(Film, "film",
    column(id, film_id, primary_key), column(title, std::string),
    has_many(scenes, Scene, film, cascade_delete));
STELE_TABLE(Scene, "scene",
    column(scene_id, std::int64_t, primary_key), column(place, std::string), column(film_key, film_id),
    belongs_to(film, Film, film_key));
STELE_TABLE(Print, "print",
    column(code, isbn, primary_key),
    column(kind, shelf), column(cover, binding),
    column(printed, std::optional<year_month_day>), column(pages, std::optional<int>));

// What the database fills.
STELE_TABLE(Note, "note",
    column(note_id, std::int64_t, primary_key),
    column(text, std::string),
    column(length, std::int64_t, generated),
    column(made, std::string, generated, default_sql("'just ' || 'now'")),
    column(kind, std::string, default_("plain")),
    column(origin, std::string, default_sql("'by ' || 'hand'")));

struct films : with<struct Film, struct Scene, struct Print> {};

}  // namespace tables

using namespace tables;
using namespace std::chrono_literals;

TEST_CASE_METHOD(films, "session, tables: strong ids", "[session]") {
    stele::session session{db};
    auto film = session.add(Film::row{.title = "The Third Man"});
    const auto scene = film[Film::scenes].add({.place = "the sewers"});
    CHECK(film->id == film_id{});
    session.flush();
    CHECK(film->id == film_id{1});
    CHECK(scene->film_key == film_id{1});
    CHECK(session.get(Film, film_id{1}) == film);
    CHECK_FALSE(session.get(Film, film_id{2}));
    session.commit();
    CHECK(scene[Scene::film] == film);
    CHECK(film[Film::scenes].size() == 1);
    session.remove(film);
    session.commit();
    CHECK(number("SELECT count(*) FROM scene") == 0);
}

TEST_CASE_METHOD(films, "session, tables: enums, dates, optional members", "[session]") {
    stele::session session{db};
    auto print = session.add(Print::row{.code = isbn{"0-00"},
                                        .kind = shelf::fiction,
                                        .cover = binding::hardcover,
                                        .printed = 1986y / 9 / 15});
    session.commit();
    CHECK(session.get(Print, isbn{"0-00"}) == print);
    CHECK(read("SELECT kind || cover || printed || coalesce(pages, '-') FROM print") ==
          texts{"1hardcover1986-09-15-"});
    CHECK(print->kind == shelf::fiction);
    CHECK(print->cover == binding::hardcover);
    CHECK(print->printed == 1986y / 9 / 15);
    CHECK(print->pages == std::nullopt);

    print->kind = shelf::history;
    print->cover = binding::paperback;
    print->printed = std::nullopt;
    print->pages = 1138;
    session.commit();
    CHECK(read("SELECT kind || cover || coalesce(printed, '-') || pages FROM print") ==
          texts{"2paperback-1138"});
    const auto paperbacks =
        session.scalars(select(Print).where(Print::cover == binding::paperback)).all();
    REQUIRE(paperbacks.size() == 1);
    CHECK(paperbacks[0] == print);

    // What the database refuses names the object, and can be put right.
    print->printed = std::chrono::year{2023} / 2 / 30;
    CHECK_THROWS_WITH(session.flush(), contains("Print{code='0-00'"));
    CHECK_THROWS_AS(session.flush(), stele::value_error);
    print->printed = 2023y / 2 / 28;
    session.commit();
    CHECK(read("SELECT printed FROM print") == texts{"2023-02-28"});
}

TEST_CASE("session, tables: what the database fills is read back", "[session]") {
    stele::sqlite::connection db{":memory:"};
    db.raw().exec(
        "CREATE TABLE note (note_id INTEGER PRIMARY KEY, text TEXT NOT NULL,"
        " length INTEGER NOT NULL AS (length(text)), made TEXT NOT NULL DEFAULT ('just ' || 'now'),"
        " kind TEXT NOT NULL DEFAULT 'plain', origin TEXT NOT NULL DEFAULT ('by ' || 'hand'))"
        " STRICT");
    stele::session session{db};
    auto note = session.add(Note::row{.text = "four"});
    CHECK(note->length == 0);
    CHECK(note->kind == "plain");
    session.flush();
    CHECK(*note == Note::row{1, "four", 4, "just now", "plain", ""});
    note->text = "eleven more";
    session.flush();
    CHECK(note->length == 11);
    session.rollback();
    CHECK(note.state() == object_state::transient);

    // By assignments a column may be left out: that is the database's default then.
    session.execute(insert(Note).values(Note::text = "two"));
    CHECK(session.get(Note, 1)->origin == "by hand");
    CHECK(session.get(Note, 1)->length == 3);
}
