// SPDX-License-Identifier: BSL-1.0

// The identity map: one object for each key, which lives as long as it is named or has something to be written.

#include "catch.hpp"

#include <stele/session.hpp>

#include <string>
#include <utility>
#include <vector>

namespace identity {

STELE_TABLE(Word, "word", column(id, int, primary_key), column(text, std::string));

struct words {
    explicit words(int count) {
        db.create_all(Word);
        std::vector<Word::row> rows;
        for (int i = 0; i < count; ++i) rows.push_back({.text = std::to_string(i)});
        db.execute(insert(Word).values(rows));
    }
    void read_all() {
        for (const auto& word : session.scalars(select(Word))) CHECK(word->id > 0);
    }

    stele::sqlite::connection db{":memory:"};
    stele::session session{db};
};

TEST_CASE("identity map: a query gives the objects that are there, with what is not written yet") {
    words w{3};
    auto second = w.session.get(Word, 2);
    second->text = "changed";
    w.db.query("UPDATE word SET text = 'elsewhere' WHERE id = 3");
    const auto all = w.session.scalars(select(Word).order_by(Word::id)).all();
    CHECK(all[1] == second);
    CHECK(second->text == "changed");
    CHECK(w.session.size() == 3);

    SECTION("not read again while they are known") {
        const auto third = w.session.get(Word, 3);
        w.db.query("UPDATE word SET text = 'again' WHERE id = 3");
        CHECK(w.session.scalars(select(Word).where(Word::id == 3)).one() == third);
        CHECK(third->text == "elsewhere");
    }
}

TEST_CASE("identity map: clean objects that no entity names are freed") {
    words w{100};
    const auto kept = w.session.get(Word, 7);
    w.read_all();
    CHECK(w.session.size() == 100);

    SECTION("at a flush, also one that has nothing to write") { w.session.flush(); }
    SECTION("at a commit") { w.session.commit(); }
    SECTION("at a rollback") { w.session.rollback(); }
    SECTION("when asked") { w.session.release_unused(); }
    CHECK(w.session.size() == 1);
    CHECK(w.session.get(Word, 7) == kept);
}

TEST_CASE("identity map: what is to be written stays, named or not") {
    words w{3};
    w.session.get(Word, 2)->text = "changed";
    w.session.add(Word::row{.text = "new"});
    w.session.release_unused();
    w.session.commit();
    CHECK(w.session.get(Word, 2)->text == "changed");
    CHECK(w.session.get(Word, 4)->text == "new");
}

TEST_CASE("identity map: values stay where they are while an entity names their object") {
    words w{3};
    const auto word = w.session.get(Word, 1);
    const Word::row& row = *word;
    w.db.query("UPDATE word SET text = 'elsewhere' WHERE id = 1");
    w.session.commit();
    CHECK(&*word == &row);
    CHECK(row.text == "elsewhere");
}

}  // namespace identity
