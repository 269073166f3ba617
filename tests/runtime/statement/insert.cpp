// SPDX-License-Identifier: BSL-1.0

// INSERT in SQLite: from a row and from assignments; keys, defaults, generated columns, max_length.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inserting {

STELE_TABLE(Film, "film",
    column(film_id, std::int64_t, primary_key),
    column(title, std::string, max_length(5)),
    column(year, int, default_(1999)),
    column(added, std::string, default_sql("'by ' || 'SQL'")),
    column(rating, std::optional<double>),
    column(doubled, std::optional<int>, generated),
    column(short_note, std::optional<std::string>, max_length(2)));

STELE_TABLE(Link, "link",
    column(a, std::int64_t), column(b, int), column(note, std::optional<std::string>), primary_key(a, b));

STELE_TABLE(Named, "named", column(name, std::string, primary_key), column(n, int));

STELE_TABLE(Small, "small_key", column(id, std::uint8_t, primary_key, autoincrement), column(n, int));

STELE_TABLE(Only, "only_key", column(id, std::int64_t, primary_key), column(twice, std::optional<int>, generated));

STELE_TABLE(Keyless, "keyless", column(n, int));

struct inserted {
    stele::sqlite::connection db{":memory:"};
    inserted() {
        // stele does not write GENERATED ALWAYS AS: the database does.
        db.raw().exec(
            "CREATE TABLE film (film_id INTEGER PRIMARY KEY, title TEXT NOT NULL CHECK (length(title) <= 5),"
            " year INTEGER NOT NULL DEFAULT 1999, added TEXT NOT NULL DEFAULT ('by ' || 'SQL'), rating REAL,"
            " doubled INTEGER AS (year * 2), short_note TEXT) STRICT");
        db.create_all(Film, Link, Named, Small, Only, Keyless);
    }
};

}  // namespace inserting

using namespace inserting;

TEST_CASE_METHOD(inserted, "a row whose key is 0 gets one from the database", "[statement]") {
    Film::row row{.title = "It"};
    CHECK(row.film_id == 0);
    CHECK(row.year == 1999);
    const auto done = db.execute(insert(Film).values(row));
    CHECK(done.key() == 1);
    CHECK(done.changes() == 1);
    CHECK(db.execute(insert(Film).values({.film_id = 40, .title = "Salem"})).key() == 40);
    CHECK(db.execute(insert(Film).values(row)).key() == 41);
    CHECK(db.execute(insert(Film).values({.film_id = -3, .title = "minus"})).key() == -3);
    CHECK(raw_rows(db, "SELECT film_id, title FROM film ORDER BY 1") ==
          std::vector<raw_row>{{"-3", "minus"}, {"1", "It"}, {"40", "Salem"}, {"41", "It"}});
    // The values of a row are written, also where the database has a default; a generated column is
    // not.
    CHECK(db.execute(select(Film).where(Film::film_id == 1)).one() ==
          Film::row{.film_id = 1, .title = "It", .year = 1999, .added = "", .doubled = 3998});
}

TEST_CASE_METHOD(inserted, "a row's insert has two texts, each prepared once", "[statement]") {
    db.clear_statements();
    std::vector<std::string> texts;
    db.observe([](void* all, std::string_view sql,
                  auto) { static_cast<std::vector<std::string>*>(all)->emplace_back(sql); },
               &texts);
    for (const int key : {0, 7, 0, 9})
        db.execute(insert(Film).values({.film_id = key, .title = "It"}));
    db.observe(nullptr, nullptr);
    CHECK(db.statement_count() == 2);
    REQUIRE(texts.size() == 4);
    CHECK(
        texts[0] ==
        R"(INSERT INTO "film" ("title", "year", "added", "rating", "short_note") VALUES (?, ?, ?, ?, ?))");
    CHECK(texts[1] ==
          R"(INSERT INTO "film" ("film_id", "title", "year", "added", "rating", "short_note") )"
          R"(VALUES (?, ?, ?, ?, ?, ?))");
    CHECK(texts[2] == texts[0]);
    CHECK(texts[3] == texts[1]);
}

TEST_CASE_METHOD(inserted, "a key of 0 that is assigned is 0", "[statement]") {
    CHECK(db.execute(insert(Film).values(Film::film_id = 0, Film::title = "zero")).key() == 0);
    CHECK(db.execute(insert(Film).values(Film::title = "next")).key() == 1);
    CHECK(db.execute(select(Film::title).where(Film::film_id == 0)).scalar() == "zero");
    CHECK_THROWS_AS(db.execute(insert(Film).values(Film::film_id = 0, Film::title = "twice")),
                    stele::sqlite::unique_violation);
}

TEST_CASE_METHOD(inserted, "assignments leave the rest to the database's defaults", "[statement]") {
    db.execute(insert(Film).values(Film::title = "It"));
    CHECK(db.execute(select(Film)).one() ==
          Film::row{.film_id = 1, .title = "It", .year = 1999, .added = "by SQL", .doubled = 3998});
    db.execute(insert(Film).values(Film::added = "me", Film::year = 2017,
                                   Film::title = std::string{"It"}, Film::rating = std::optional{7},
                                   Film::short_note = std::nullopt));
    CHECK(db.execute(select(Film).where(Film::film_id == 2)).one() == Film::row{.film_id = 2,
                                                                                .title = "It",
                                                                                .year = 2017,
                                                                                .added = "me",
                                                                                .rating = 7.0,
                                                                                .doubled = 4034});
}

TEST_CASE_METHOD(inserted, "keys that the database does not assign are written as they are",
                 "[statement]") {
    db.execute(insert(Link).values({.a = 0, .b = 0}));
    db.execute(insert(Link).values({.a = 0, .b = 1, .note = "n"}));
    CHECK(db.execute(select(Link)).all() ==
          std::vector{Link::row{}, Link::row{.b = 1, .note = "n"}});
    CHECK_THROWS_AS(db.execute(insert(Link).values(Link::row{})), stele::sqlite::unique_violation);
    db.execute(insert(Named).values({}));
    db.execute(insert(Named).values({.name = "a"}));
    CHECK(db.scalars(select(Named::name).order_by(Named::name)).all() ==
          std::vector<std::string>{"", "a"});
    db.execute(insert(Keyless).values({.n = 4}));
    CHECK(db.execute(insert(Keyless).values(Keyless::n = 4)).key() == 2);
}

TEST_CASE_METHOD(inserted,
                 "autoincrement does not use a key again, and a key of one byte is a rowid",
                 "[statement]") {
    CHECK(db.execute(insert(Small).values({.n = 1})).key() == 1);
    CHECK(db.execute(insert(Small).values({.n = 2})).key() == 2);
    db.execute(delete_from(Small).everywhere());
    CHECK(db.execute(insert(Small).values({.n = 3})).key() == 3);
    db.execute(insert(Small).values({.id = 255, .n = 4}));
    db.execute(insert(Small).values({.n = 5}));
    CHECK_THROWS_WITH(db.execute(select(Small)).all(),
                      contains("256 does not fit in std::uint8_t"));
}

TEST_CASE_METHOD(inserted, "a row of nothing but a key that the database assigns", "[statement]") {
    CHECK(db.execute(insert(Only).values(Only::row{})).key() == 1);
    CHECK(db.execute(insert(Only).values({})).key() == 2);
    CHECK(db.execute(insert(Only).values({.id = 9})).key() == 9);
    CHECK(db.execute(insert(Only).values()).key() == 10);
    CHECK(db.execute(select(Only)).all().size() == 4);
}

TEST_CASE_METHOD(inserted, "max_length counts code points, in rows and assignments",
                 "[statement]") {
    const auto add = [&](std::string title) {
        db.execute(insert(Film).values({.title = std::move(title)}));
    };
    CHECK_NOTHROW(add("12345"));
    CHECK_NOTHROW(add("äöüß€"));
    CHECK_NOTHROW(add("🏠🏠🏠🏠🏠"));
    CHECK_THROWS_WITH(add("123456"),
                      contains("text of 6 characters in \"title\", whose max_length is 5"));
    CHECK_THROWS_AS(add("äöüß€!"), stele::value_error);
    CHECK_THROWS_WITH(add(std::string{"a\0b", 3}), contains("NUL") && contains("\"title\""));
    CHECK_THROWS_AS((Film::title = "123456"), stele::value_error);
    CHECK_THROWS_AS((Film::title = std::string_view{"123456"}), stele::value_error);
    CHECK_THROWS_AS((Film::short_note = std::optional<std::string>{"abc"}), stele::value_error);
    CHECK_NOTHROW((Film::short_note = std::optional<std::string>{}));
    CHECK_THROWS_AS(insert(Film).values({.title = "", .short_note = "abc"}), stele::value_error);
    CHECK_THROWS_AS(update(Film).set(Film::row{.title = "123456"}), stele::value_error);
    CHECK(db.execute(select(Film)).all().size() == 3);
    // A longer text in a condition is no error; what an expression makes is the CHECK's.
    CHECK(db.execute(select(Film).where(Film::title == "123456")).all().empty());
    db.raw().exec("UPDATE film SET added = 'much too long'");
    CHECK_THROWS_AS(db.execute(update(Film).set(Film::title = Film::added).everywhere()),
                    stele::sqlite::check_violation);
}

TEST_CASE_METHOD(inserted, "an insert is a value: made once, executed often", "[statement]") {
    const auto statement = insert(Named).values({.name = "a", .n = 1});
    db.execute(statement);
    db.execute(delete_from(Named).everywhere());
    db.execute(statement);
    db.execute(insert(Named).values({.name = "b"}));
    const auto assigned = insert(Keyless).values(Keyless::n = 3);
    db.execute(assigned);
    db.execute(assigned);
    CHECK(db.scalars(select(Named::name)).all() == std::vector<std::string>{"a", "b"});
    CHECK(db.scalars(select(Keyless::n)).all() == std::vector{3, 3});
}
