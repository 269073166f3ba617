// SPDX-License-Identifier: BSL-1.0

// INSERT and UPDATE with returning() on a session: the table that they return is an object.

#include "catch.hpp"

#include <stele/session.hpp>

#include <string>

namespace returning_objects {

using namespace stele::literals;

STELE_TABLE(Country, "country", column(id, int, primary_key), column(name, std::string));

TEST_CASE("session: returning() gives the objects of what was written") {
    stele::sqlite::connection db{":memory:"};
    db.create_all(Country);
    stele::session session{db};

    const auto swiss =
        session.execute(insert(Country).values(Country::row{.name = "Schweiz"}).returning(Country))
            .one();
    CHECK(swiss->name == "Schweiz");
    CHECK(session.get(Country, 1) == swiss);
    CHECK(session.execute(insert(Country).values(Country::row{.name = "Italia"}).returning(Country))
              .key() == 2);
    CHECK(session.scalars(insert(Country).values(Country::row{.name = "France"}).returning(Country))
              .one()
              ->id == 3);

    SECTION("of an UPDATE, those in memory with their new values") {
        auto changed = session.execute(
            update(Country).set(Country::name = "n"_p).where(Country::id == 1).returning(Country),
            "Suisse");
        CHECK(changed.changes() == 1);
        CHECK(changed.one() == swiss);
        CHECK(swiss->name == "Suisse");
    }
    SECTION("of a DELETE, rows: there is no object any more") {
        const Country::row gone =
            session.execute(delete_from(Country).where(Country::id == 1).returning(Country)).one();
        CHECK(gone.name == "Schweiz");
        CHECK_THROWS_AS(swiss->name, stele::object_deleted);
    }
    SECTION("columns are as of a connection") {
        for (const auto& [id, name] : session.execute(insert(Country)
                                                          .values(Country::row{.name = "Polska"})
                                                          .returning(Country::id, Country::name))) {
            CHECK(id == 4);
            CHECK(name == "Polska");
        }
    }
    SECTION("it has run, whether or not it is read") {
        session.execute(insert(Country).values(Country::row{.name = "Polska"}).returning(Country));
        session.commit();
        CHECK(db.execute(select(stele::count()).from(Country)).scalar() == 4);
    }
}

}  // namespace returning_objects
