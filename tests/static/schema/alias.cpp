// SPDX-License-Identifier: BSL-1.0

// A table under another name: self-joins.

#include "statements.hpp"

#include <optional>
#include <string>

namespace aliased {

STELE_TABLE(Employee, "employee",
    column(id, int, primary_key), column(name, std::string, named("full name")), column(boss_id, std::optional<int>),
    belongs_to(manager, Employee, boss_id), has_many(reports, Employee, manager));

}  // namespace aliased

using aliased::Employee;

TEST_TABLES(Employee);

namespace {

constexpr auto m = alias<"m">(Employee);

static_assert(stele::Alias<std::remove_const_t<decltype(m)>> &&
              !stele::Table<std::remove_const_t<decltype(m)>>);

TEST_SQL(select(Employee::name, m[Employee::name]).join(m).on(Employee::boss_id == m[Employee::id]),
         R"(SELECT "employee"."full name", "m"."full name" FROM "employee" JOIN "employee" AS "m" )"
         R"(ON "employee"."boss_id" = "m"."id")");
TEST_SQL(
    select(m).where(m[Employee::boss_id] == std::nullopt).order_by(m[Employee::name].desc()),
    R"(SELECT "m"."id", "m"."full name", "m"."boss_id" FROM "employee" AS "m" WHERE "m"."boss_id" IS NULL )"
    R"(ORDER BY "m"."full name" DESC)");
TEST_SQL(select(stele::count()).from(m), R"(SELECT count(*) FROM "employee" AS "m")");

}  // namespace
