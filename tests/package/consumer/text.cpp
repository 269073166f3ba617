// SPDX-License-Identifier: BSL-1.0
// stele::stele alone: a query and its text, without a database and without fmt.
#include "library.hpp"

#include <cstdio>

constexpr auto stmt = select(Book.title).join(Book::author).where(Author::last_name > "B");

static_assert(stele::sql(stmt) == R"(SELECT "book"."title" FROM "book" )"
                                  R"(JOIN "author" ON "book"."author_id" = "author"."author_id" )"
                                  R"(WHERE "author"."last_name" > ?)");

int main() { std::puts(stele::sql(stmt).empty() ? "no text" : "It"); }
