// SPDX-License-Identifier: BSL-1.0

#include "question.hpp"

#include <string>

namespace chinook {

stele::sqlite::connection& shop() {
    static stele::sqlite::connection db{stele::sqlite::options{
        .path = STELE_TEST_CHINOOK, .mode = stele::sqlite::open_mode::read_only}};
    return db;
}

void compare(stele::sqlite::connection& db, std::string_view sql, std::string_view made,
             const test::rows& rows) {
    INFO(made);
    const test::rows expected = test::rows_of(db, sql);
    REQUIRE_FALSE(expected.empty());
    CHECK(test::differences(expected, rows) == "");
}

}  // namespace chinook

TEST_CASE("Chinook's tables are as they are declared", "[chinook]") {
    using namespace chinook;
    CHECK_NOTHROW(shop().verify(Artist, Album, Genre, MediaType, Track, Playlist, PlaylistTrack,
                                Employee, Customer, Invoice, InvoiceLine));
}
