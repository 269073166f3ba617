// SPDX-License-Identifier: BSL-1.0
#pragma once

// All that needs fmt: statements, rows, tables of rows, and what connection::echo(true) prints.
// Works with and without <stele/sqlite.hpp>, in either order. Link fmt.
//
//     fmt::print("{}\n", select(Author).where(Author::last_name > "B"));
//         SELECT "author"."author_id", … FROM "author" WHERE "author"."last_name" > ? -- ["B"]
//     fmt::print("{}\n", db.execute(select(Author)).one());
//         Author{author_id=4, first_name="Stephen", last_name="King"}
//     fmt::print("{}\n", db.execute(select(Author)));
//         author_id | first_name | last_name
//         ----------+------------+----------
//                 4 | Stephen    | King
//         (1 row)

#include <stele/stele.hpp>

// GCC compares the names inside a template with those at namespace scope where it is instantiated.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

#include <stele/format/echo.hpp>
#include <stele/format/row.hpp>
#include <stele/format/statement.hpp>
#include <stele/format/table.hpp>

#pragma GCC diagnostic pop
