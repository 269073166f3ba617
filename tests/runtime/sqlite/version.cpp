// SPDX-License-Identifier: BSL-1.0

// A SQLite library that is older than the header.

#include "catch.hpp"

#include <stele/sqlite.hpp>

#include <string>

namespace {

/// What is thrown where a library of a version cannot prepare a text.
template <class Exception>
std::string thrown(const char* sql, int version) {
    stele::sqlite::database db{{.path = ":memory:"}};
    sqlite3_stmt* none = nullptr;
    const int rc = sqlite3_prepare_v2(db.handle(), sql, -1, &none, nullptr);
    try {
        stele::sqlite::detail::throw_not_prepared(db.handle(), rc, sql, version);
    } catch (const stele::sqlite::library_too_old& e) {
        return std::is_same_v<Exception, stele::sqlite::library_too_old> ? e.what() : "";
    } catch (const stele::sqlite::schema_error& e) {
        return std::is_same_v<Exception, stele::sqlite::schema_error> ? e.what() : "";
    } catch (const stele::sqlite::error& e) {
        return std::is_same_v<Exception, stele::sqlite::error> ? e.what() : "";
    }
}

}  // namespace

TEST_CASE("a statement that an older SQLite library does not understand") {
    using namespace stele::sqlite;
    const char* const unknown = "SELECT 1 UNKNOWN JOIN 2";
    const std::string message = thrown<library_too_old>(unknown, 3034001);
    CHECK(message.find("the SQLite library is 3.34.1, older than the ") != std::string::npos);
    CHECK(message.find(unknown) != std::string::npos);
    // What the schema lacks is not the library's fault, and one that is no older has none.
    CHECK(!thrown<schema_error>("SELECT * FROM nowhere", 3034001).empty());
    CHECK(!thrown<error>(unknown, STELE_SQLITE_VERSION).empty());
}
