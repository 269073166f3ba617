// SPDX-License-Identifier: BSL-1.0

// SQLite prepares every statement whose text a test states.

#include "catch.hpp"
#include "statements.hpp"

#include <stele/sqlite/database.hpp>
#include <stele/sqlite/prepared.hpp>

TEST_CASE("SQLite prepares every statement that the tests state") {
    REQUIRE(test::all_statements().size() > 3);
    for (const test::file_statements& file : test::all_statements()) {
        INFO(file.file);
        stele::sqlite::database db{{.path = ":memory:"}};
        for (const std::string_view sql : file.tables) {
            INFO(sql);
            REQUIRE_NOTHROW(db.exec(sql));
        }
        for (const std::string_view sql : file.statements) {
            INFO(sql);
            REQUIRE_NOTHROW(stele::sqlite::prepared{db.handle(), sql});
        }
        for (const auto& [sql, expected] : file.dynamic_statements) {
            CHECK(sql == expected);
            INFO(sql);
            REQUIRE_NOTHROW(stele::sqlite::prepared{db.handle(), sql});
        }
    }
}
